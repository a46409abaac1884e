import { checkWidth } from './check-width.ts';
import { cellText, isBlank, type RawRow, type RawTable } from './raw-table.ts';
import { repeatedHeaders } from './repeated-headers.ts';

/**
 * A raw table of the rows of a file or sheet: the first row that is not blank holds the headers.
 *
 * Blank rows are not rows, nor are rows that repeat the headers: they are left out and not counted; those that
 * stand between others are noted. Throws InputError `too-many-columns`.
 */
export function tableOfRows(
  place: { readonly file: string; readonly sheet?: string },
  rows: readonly RawRow[],
): RawTable {
  const filled = rows.filter((row) => !isBlank(row.cells));
  const header = filled[0];
  if (header === undefined) return { ...place, header: null, rows: [] };
  let width = header.cells.length;
  while (width > 0 && cellText(header.cells[width - 1] ?? null).trim() === '') width--;
  checkWidth(width, { ...place, row: header.row });
  const repeated = repeatedHeaders(header, filled.slice(1));
  const body = filled.slice(1).filter(({ row }) => !repeated.has(row));
  return {
    ...place,
    header: { row: header.row, cells: header.cells.slice(0, width) },
    rows: body,
    blankRows: gaps(filled),
    repeatedHeaders: [...repeated],
  };
}

/** Row numbers between the first and the last row at which nothing stands. */
function gaps(rows: readonly RawRow[]): readonly number[] {
  const missing: number[] = [];
  for (let k = 1; k < rows.length && missing.length <= mostGaps; k++) {
    for (let row = rows[k - 1]!.row + 1; row < rows[k]!.row && missing.length <= mostGaps; row++) {
      missing.push(row);
    }
  }
  return missing;
}

/** More blank rows than are ever listed: a sheet may have a million. */
export const mostGaps = 100;
