import { cleanText } from '../clean-text.ts';
import { headersOf } from '../match-columns.ts';
import { parseNumber } from '../number-style.ts';
import { cellText, type RawTable } from '../raw-table.ts';
import type { ColumnName } from './layout.ts';
import { writtenNumber } from './written-number.ts';

/** Rows of a table looked at: proposals need no more. */
const looked = 5000;

/** What the cells of a column are like. */
export interface ColumnFacts {
  /** How a mapping names it: by its header, or by its number where that is empty or comes twice. */
  readonly column: ColumnName;
  readonly filled: number;
  readonly rows: number;
  readonly distinct: ReadonlySet<string>;
  readonly numbers: number;
  readonly zeros: number;
  /** An example of each way of writing that needs a word in the mapping. */
  readonly sum: string | null;
  readonly decimalId: string | null;
  readonly dateLike: string | null;
  readonly separator: string | null;
}

/** The facts of every column. */
export function columnFacts(table: RawTable): readonly ColumnFacts[] {
  const headers = headersOf(table);
  const named = table.header?.cells.map((cell) => cleanText(cellText(cell))) ?? [];
  const rows = table.rows.slice(0, looked);
  const times = new Map<string, number>();
  for (const header of headers) times.set(header, (times.get(header) ?? 0) + 1);
  return headers.map((header, index) => {
    const texts = rows.flatMap((row) => cleanText(cellText(row.cells[index] ?? null)) ?? []);
    const alone = named[index] !== null && times.get(header) === 1;
    const numeric = texts.filter(
      (text) => parseNumber(text.replace(/%$/u, ''), 'point') !== null || parseNumber(text, 'comma') !== null,
    );
    return {
      column: alone ? header : index + 1,
      filled: texts.length,
      rows: rows.length,
      distinct: new Set(texts),
      numbers: numeric.length,
      zeros: texts.filter((text) => /^0([.,]0*)?$/u.test(text)).length,
      sum:
        texts.find(
          (text) =>
            !/^[\d.,\s]*$/u.test(text) &&
            /^\d+(\.\d+)?$/u.test(writtenNumber(text)) &&
            writtenNumber(text) !== text,
        ) ?? null,
      decimalId: texts.find((text) => /^\d+\.0+$/u.test(text)) ?? null,
      dateLike: texts.find((text) => /^\d{4}-\d{2}-\d{2}/u.test(text)) ?? null,
      separator: separatorOf(texts),
    };
  });
}

/** What separates several values in one cell: a sign that stands in a third of the cells and cuts them into short pieces. */
function separatorOf(texts: readonly string[]): string | null {
  return (
    [';', '|', '\n', ' / '].find((sign) => {
      const cut = texts.filter((text) => text.includes(sign));
      return texts.length > 0 && cut.length >= texts.length / 3;
    }) ?? null
  );
}
