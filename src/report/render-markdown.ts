import { type Block, type Column, type Text, wordsOf } from './document.ts';
import { visible } from './words.ts';
import { pad, textWidth, wrap } from './wrap.ts';

const width = 100;

/** Blocks as Markdown (with tables): text is escaped, prose wrapped at 100 columns, tables aligned. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const shown = blocks.filter((block) => block.kind !== 'picture');
  return `${shown.map((block) => renderBlock(block).join('\n')).join('\n\n')}\n`;
}

function renderBlock(block: Exclude<Block, { kind: 'picture' }>): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return proseLines(escapeMarkdown(block.text), '', '');
    case 'list':
      return block.items.flatMap((item) => proseLines(escapeMarkdown(wordsOf(item)), '- ', '  '));
    case 'facts':
      return block.facts.flatMap(([label, text]) =>
        proseLines(`**${escapeMarkdown(label)}**: ${escapeMarkdown(text)}`, '- ', '  '),
      );
    case 'table':
      return tableLines(block.columns, block.rows);
  }
}

/** Wrapped lines; a line that would begin a list or a heading by accident is escaped. */
function proseLines(text: string, first: string, rest: string): string[] {
  return wrap(text, width - first.length - 2, false).map(
    (line, index) => (index === 0 ? first : rest) + escapeStart(line),
  );
}

function escapeStart(line: string): string {
  return line.replace(/^([-+=])(?=\s|$|[-+=])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Text that Markdown shows as it is, whatever a user's name holds. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .trim();
}

function tableLines(columns: readonly Column[], rows: readonly (readonly Text[])[]): string[] {
  const cells = [columns.map((column) => column.title), ...rows].map((row) =>
    row.map((cell) => escapeMarkdown(wordsOf(cell))),
  );
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => textWidth(row[index] ?? ''))));
  const lines = cells.map((row) => {
    const padded = widths.map((each, index) => pad(row[index] ?? '', each, columns[index]!.align));
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((each, index) =>
    columns[index]!.align === 'right' ? `${'-'.repeat(each - 1)}:` : '-'.repeat(each),
  );
  return [lines[0]!, `| ${rule.join(' | ')} |`, ...lines.slice(1)];
}
