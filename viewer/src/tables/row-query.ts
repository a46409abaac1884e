import { portion, type Steps } from '../view/steps.ts';
import type { Column } from './column.ts';
import { foldText } from './fold-text.ts';

/** What is looked for in a table: in one column, or in all that hold text. */
export interface RowQuery {
  readonly text: string;
  readonly column: string | null;
}

/**
 * The rows a query finds. Of text every word must occur, whatever its case and accents; in a column of numbers
 * `> 5`, `<= 2`, `= 3` and `2..8` compare.
 */
export function* findRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  query: RowQuery,
): Steps<readonly Row[]> {
  const words = foldText(query.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const isFound = foundBy(words, columns, query);
  const found: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    if (at % portion === 0) yield;
    if (isFound(rows[at]!)) found.push(rows[at]!);
  }
  return found;
}

function foundBy<Row>(
  words: readonly string[],
  columns: readonly Column<Row>[],
  query: RowQuery,
): (row: Row) => boolean {
  const one = columns.find(({ id }) => id === query.column);
  const compares = one?.numeric === true ? comparison(query.text) : null;
  if (one !== undefined && compares !== null) {
    return (row) => {
      const value = one.sortValue(row);
      return typeof value === 'number' && compares(value);
    };
  }
  const searched = one === undefined ? columns.filter(({ numeric }) => numeric !== true) : [one];
  return (row) => {
    const text = foldText(searched.map((column) => column.sortValue(row) ?? '').join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** `> 5`, `2..8` and the like as a test of numbers; null where the text is no comparison. */
function comparison(text: string): ((value: number) => boolean) | null {
  const number = '(-?\\d+(?:[.,]\\d+)?)';
  const read = (digits: string | undefined): number => Number(digits?.replace(',', '.'));
  const between = new RegExp(`^\\s*${number}\\s*\\.\\.\\s*${number}\\s*$`).exec(text);
  if (between !== null) {
    const [least, most] = [read(between[1]), read(between[2])];
    return (value) => value >= least && value <= most;
  }
  const single = new RegExp(`^\\s*(<=|>=|<|>|=)\\s*${number}\\s*$`).exec(text);
  if (single === null) return null;
  const bound = read(single[2]);
  switch (single[1]) {
    case '<':
      return (value) => value < bound;
    case '<=':
      return (value) => value <= bound;
    case '>':
      return (value) => value > bound;
    case '>=':
      return (value) => value >= bound;
    default:
      return (value) => value === bound;
  }
}
