import { type Block, type Column, type Fact, type HeadingLevel, type Text, wordsOf } from './document.ts';
import { visible } from './words.ts';
import { pad, textWidth, wrap } from './wrap.ts';

export interface TextStyle {
  /** Columns a line may take. Default 100. */
  readonly width?: number;
  /** Applied to headings, for a terminal that shows bold. Default: as they are. */
  readonly emphasise?: (text: string) => string;
}

/** Blocks as plain text: no line longer than the width, tables aligned, control characters visible. */
export function renderText(blocks: readonly Block[], style: TextStyle = {}): string {
  const width = style.width ?? 100;
  const emphasise = style.emphasise ?? ((text: string) => text);
  const parts = blocks
    .filter((block) => block.kind !== 'picture')
    .map((block) => renderBlock(block, width, emphasise).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(
  block: Exclude<Block, { kind: 'picture' }>,
  width: number,
  emphasise: (text: string) => string,
): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block.level, visible(block.text), width, emphasise);
    case 'paragraph':
      return wrap(visible(block.text), width);
    case 'list':
      return block.items.flatMap((item) => hang('- ', visible(wordsOf(item)), width));
    case 'facts':
      return factLines(block.facts, width);
    case 'table':
      return tableLines(block.columns, block.rows, width);
  }
}

function headingLines(
  level: HeadingLevel,
  text: string,
  width: number,
  emphasise: (text: string) => string,
): string[] {
  const lines = wrap(text, width);
  const longest = Math.max(...lines.map(textWidth));
  const rule = level === 1 ? ['='.repeat(longest)] : level === 2 ? ['-'.repeat(longest)] : [];
  return [...lines.map(emphasise), ...rule];
}

function hang(mark: string, text: string, width: number): string[] {
  return wrap(text, width - mark.length).map(
    (line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line,
  );
}

function factLines(entries: readonly Fact[], width: number): string[] {
  const labelWidth = Math.max(...entries.map(([label]) => textWidth(label))) + 2;
  return entries.flatMap(([label, text]) => hang(pad(label, labelWidth), visible(text), width));
}

function tableLines(columns: readonly Column[], rows: readonly (readonly Text[])[], width: number): string[] {
  const cells = [columns.map((column) => column.title), ...rows].map((row) =>
    row.map((cell) => visible(wordsOf(cell))),
  );
  const widths = columnWidths(columns, cells, width);
  const lines = cells.map((row) => rowLines(row, columns, widths));
  return [...lines[0]!, widths.map((each) => '-'.repeat(each)).join('  '), ...lines.slice(1).flat()];
}

const narrowest = 6;

/**
 * Each column as wide as its longest cell; where that is too much, the column that is widest gives way, first
 * down to its longest word, then, in columns of text, further.
 */
function columnWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] {
  const longest = (index: number, parts: (cell: string) => string[]) =>
    Math.max(1, ...cells.flatMap((row) => parts(row[index] ?? '').map(textWidth)));
  const widths = columns.map((_, index) => longest(index, (cell) => [cell]));
  const words = columns.map((_, index) => longest(index, (cell) => cell.split(' ')));
  const floors = columns.map(({ align }, index) => (align === 'right' ? words[index]! : narrowest));
  let excess = widths.reduce((sum, each) => sum + each, 2 * (columns.length - 1)) - width;
  for (const limits of [words, floors, columns.map(() => 1)]) {
    while (excess > 0) {
      const able = widths.map((each, index) => (each > limits[index]! ? each : 0));
      const widest = able.indexOf(Math.max(...able));
      if (able[widest] === 0) break;
      widths[widest]!--;
      excess--;
    }
  }
  return widths;
}

function rowLines(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const wrapped = widths.map((each, index) => wrap(row[index] ?? '', each));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index]!, columns[index]!.align))
      .join('  ')
      .trimEnd(),
  );
}
