import type { RowReference } from '../model/problem.ts';

/** A date cell of a workbook: ISO text, `2019-05-01` or `2019-05-01T08:30:00`. */
export interface DateCell {
  readonly iso: string;
}

/** A cell as the file stores it. Null: empty, or not usable and already reported. */
export type RawCell = string | number | boolean | DateCell | null;

export interface RawRow {
  /** The number the spreadsheet shows (header = 1); in JSON the place in the array, from 1 (headers: 0). */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** What a workbook's cell is besides its value; told when the sheet turns out to be a table of the case. */
export interface CellNote {
  readonly kind: 'formula' | 'formula-without-value' | 'error' | 'merged';
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** The error (`#REF!`) or the range that is merged (`A2:A5`). */
  readonly text: string;
}

/** One table before its columns are understood: what CSV, XLSX and JSON have in common. */
export interface RawTable {
  readonly file: string;
  readonly sheet?: string;
  /** The row that holds the headers, or null where the table is empty. */
  readonly header: RawRow | null;
  readonly rows: readonly RawRow[];
  /** True where the file separates cells with `;`, as programs do in places that write decimal commas. */
  readonly semicolons?: boolean;
  /** True where a program wrote the numbers, with a decimal point by the rules of its format: 1.234 leaves no doubt. */
  readonly decimalPoint?: boolean;
  readonly notes?: readonly CellNote[];
  /** Rows between others at which nothing stands. */
  readonly blankRows?: readonly number[];
  /** Rows that repeat the headers in mid-file. */
  readonly repeatedHeaders?: readonly number[];
  /** Cells or rows that were read and rejected, each told, before this table was made of the rest. */
  readonly rejectedBefore?: number;
  /** Columns a mapping made: they bear our names. All others are then kept beside, whatever they are called. */
  readonly own?: readonly number[];
}

/** Where a row of the table stands. */
export function rowReference(table: RawTable, row: number): RowReference {
  return table.sheet === undefined
    ? { file: table.file, row }
    : { file: table.file, sheet: table.sheet, row };
}

/** A cell as text: numbers as JavaScript prints them (2030.0 → `2030`), dates in ISO form. */
export function cellText(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.iso;
  return String(cell);
}

/** Whether nothing but spaces stands in the row. */
export function isBlank(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

/** Where the headers of the table stand; without a row in JSON, whose headers are the names of fields. */
export function headerPlace(table: RawTable): { file: string; sheet?: string; row?: number } {
  const row = table.header?.row ?? 0;
  const { row: _, ...place } = rowReference(table, row);
  return row > 0 ? { ...place, row } : place;
}
