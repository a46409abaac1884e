import { ownValue } from '../own-value.ts';

/** A piece of a GML text. */
export type GmlToken =
  | { readonly is: 'key' | 'value'; readonly text: string; readonly line: number }
  | { readonly is: 'open'; readonly line: number }
  | { readonly is: 'close'; readonly line: number };

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
};

/** The tokens of a GML text: keys, numbers, strings with their entities resolved, brackets. Lines that begin with # are comments. */
export function* gmlTokens(text: string): Generator<GmlToken> {
  let line = 1;
  const pattern = /\r\n|\r|\n|^[ \t]*#[^\r\n]*|"([^"]*)"|\[|\]|[^\s[\]"]+/gmu;
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    if (/^[\r\n]/u.test(piece)) line++;
    else if (piece === '[') yield { is: 'open', line };
    else if (piece === ']') yield { is: 'close', line };
    else if (match[1] !== undefined) {
      yield { is: 'value', text: resolved(match[1]), line };
      line += match[1].split(/\r\n?|\n/u).length - 1;
    } else if (/^[A-Za-z_]/u.test(piece)) yield { is: 'key', text: piece, line };
    else if (!piece.trimStart().startsWith('#')) yield { is: 'value', text: piece, line };
  }
}

function resolved(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ownValue(entities, name.toLowerCase()) ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
