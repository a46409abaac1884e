/** A fenced block of a Markdown text. */
export interface Fence {
  readonly language: string;
  readonly text: string;
}

export function fences(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```\s*$/gm)].map(
    ([, , language, text]) => ({
      language: language ?? '',
      text: text ?? '',
    }),
  );
}

/** Where links and pictures point to, but for those to other sites. */
export function localLinks(markdown: string): readonly string[] {
  const prose = markdown.replace(/^( *)```[\s\S]*?^\1```\s*$/gm, '').replace(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target]) => target!);
  const html = [...prose.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target!);
  return [...inline, ...html].filter((target) => !/^[a-z]+:/i.test(target));
}

/** The anchors a site makes of the headings. */
export function anchors(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, text]) => text!);
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

/** The commands of a block for a shell: comments and prompts gone, continued lines joined. */
export function commandsOf(text: string): readonly string[] {
  return text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/(^|\s)#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}
