import { csvRecords } from '../csv/csv-records.ts';
import type { InputFile } from '../input-file.ts';
import { matchColumns } from '../match-columns.ts';
import { styleShown } from '../number-style.ts';
import { cellText, isBlank, type RawRow, type RawTable } from '../raw-table.ts';
import type { ReadOptions } from '../read-options.ts';
import { repeatedHeaders } from '../repeated-headers.ts';
import { mostGaps } from '../table-of-rows.ts';
import { tableSpecs } from '../table-spec.ts';
import { type RowColumns, rowState } from './row-columns.ts';
import type { TableHead } from './table-head.ts';

export interface OddRows {
  readonly table: RawTable;
  /** From the number of a row, as the spreadsheet shows it, to its place among the records. */
  readonly places: ReadonlyMap<number, number>;
  /** Records that are no rows: blank, or headers again; they are gone. */
  readonly blank: number;
}

/** The records of some places as a table with the headers of the file; its numbers have decimal points. */
export function tableOfPlaces(
  file: InputFile,
  head: TableHead,
  rows: RowColumns,
  places: readonly number[],
): RawTable {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    file: file.name,
    header: { row: 1, cells: head.cells },
    rows: places.map((place): RawRow => {
      const end = place + 1 < rows.count ? rows.starts[place + 1] : file.bytes.length;
      const text = decoder.decode(file.bytes.subarray(rows.starts[place], end));
      return { row: place + 2, cells: csvRecords(text, head.delimiter).records[0] ?? [] };
    }),
    decimalPoint: true,
  };
}

/** The rows that are not plain; null where there are more than `most`. */
export function oddTable(file: InputFile, head: TableHead, rows: RowColumns, most: number): OddRows | null {
  const found: number[] = [];
  for (let place = 0; place < rows.count; place++) {
    if (rows.states[place] !== rowState.odd) continue;
    if (found.length === most) return null;
    found.push(place);
  }
  const all = tableOfPlaces(file, head, rows, found);
  const repeated = repeatedHeaders(all.header!, all.rows);
  const isNone = ({ row, cells }: RawRow) => repeated.has(row) || isBlank(cells);
  const body = all.rows.filter((row) => !isNone(row));
  const none = all.rows.filter(isNone);
  for (const { row } of none) rows.states[row - 2] = rowState.gone;
  const last = lastFilled(
    rows,
    none.filter(({ row }) => !repeated.has(row)),
  );
  const blankRows = none.filter(({ row }) => !repeated.has(row) && row < last).map(({ row }) => row);
  return {
    table: {
      ...all,
      rows: body,
      blankRows: blankRows.slice(0, mostGaps + 1),
      repeatedHeaders: [...repeated],
    },
    places: new Map(body.map(({ row }) => [row, row - 2])),
    blank: none.length,
  };
}

/** The number of the last row at which something stands. */
function lastFilled(rows: RowColumns, blank: readonly RawRow[]): number {
  let last = rows.count + 1;
  for (let k = blank.length - 1; k >= 0 && blank[k]!.row === last; k--) last--;
  return last;
}

/** Whether a cell of numbers shows a decimal comma, or can be read in two ways in a column that shows no point. */
export function showsComma(table: RawTable, head: TableHead, options: ReadOptions): boolean {
  const { columns } = matchColumns(table, tableSpecs.linkages, options.columns ?? {});
  const numbers = columns.filter(({ spec }) => spec.kind === 'number' || spec.kind === 'share');
  return numbers.some(({ index }) => {
    const shown = table.rows.map(({ cells }) => styleShown(cellText(cells[index] ?? null)));
    if (shown.includes('comma')) return true;
    return shown.includes('both') && !head.columns[index]!.seen.point && !shown.includes('point');
  });
}
