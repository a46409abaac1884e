import { type Block, type Column, type Text, wordsOf } from '../document.ts';
import { escapeHtml } from './escape-html.ts';

/** Blocks as the inside of a page: text is escaped, words that have an explanation lead to it. */
export function renderHtml(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${idOf(block)}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${idOf(block)}>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li${idOf(item)}>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts':
      return `<dl>\n${block.facts.map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${inline(linkedTo(text, block.to))}</dd>`).join('\n')}\n</dl>`;
    case 'picture':
      return `<figure>${block.svg}<figcaption>${escapeHtml(block.words)}</figcaption></figure>`;
    case 'table':
      return tableHtml(block.columns, block.rows, block.to);
  }
}

function idOf(value: Text | { readonly id?: string }): string {
  return typeof value === 'string' || value.id === undefined ? '' : ` id="${escapeHtml(value.id)}"`;
}

function inline(text: Text): string {
  const words = escapeHtml(wordsOf(text));
  return typeof text === 'string' || text.to === undefined
    ? words
    : `<a href="#${escapeHtml(text.to)}">${words}</a>`;
}

/** Words with a number in them, led to their explanation where they do not lead anywhere yet. */
function linkedTo(text: Text, to: string | undefined): Text {
  if (to === undefined || !/\d/.test(wordsOf(text))) return text;
  if (typeof text === 'string') return { text, to };
  return { to, ...text };
}

function tableHtml(
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  ofTable: string | undefined,
): string {
  const side = (index: number) => (columns[index]?.align === 'right' ? ' class="number"' : '');
  const head = columns.map(({ title }, index) => `<th scope="col"${side(index)}>${escapeHtml(title)}</th>`);
  const body = rows.map((row) => {
    // What explains one cell of a row explains its other numbers as well.
    const to = row.flatMap((cell) => (typeof cell === 'string' ? [] : (cell.to ?? [])))[0] ?? ofTable;
    const numbers = columns.map(({ align }) => align === 'right');
    const cells = row.map((cell, index) => {
      const shown = numbers[index] === true ? linkedTo(cell, to) : cell;
      return `<td${side(index)}${idOf(shown)}>${inline(shown)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table"><table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}
