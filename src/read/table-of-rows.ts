import type { ProblemLog } from './problem-log.ts';
import { cellText, isBlank, type RawRow, type RawTable } from './raw-table.ts';

/**
 * A raw table of the rows of a file or sheet: the first row that is not blank holds the headers.
 *
 * Blank rows are not rows: they are left out and not counted, and one note names those that stand between
 * others. Cells to the right of the last header are reported where they hold something (`extra-cells`).
 */
export function tableOfRows(
  place: { readonly file: string; readonly sheet?: string },
  rows: readonly RawRow[],
  log: ProblemLog,
): RawTable {
  const filled = rows.filter((row) => !isBlank(row.cells));
  const header = filled[0] ?? null;
  if (header === null) return { ...place, header: null, rows: [] };
  const body = filled.slice(1);
  sayBlankRows(place, rows, body.at(-1)?.row ?? header.row, log);
  const width = lastFilled(header) + 1;
  for (const row of body) {
    if (row.cells.length <= width) continue;
    const beyond = row.cells
      .slice(width)
      .map(cellText)
      .filter((text) => text.trim() !== '');
    if (beyond.length === 0) continue;
    log.add(
      'warning',
      'extra-cells',
      { ...place, row: row.row, value: beyond.join(' | ') },
      `Row ${row.row} has more cells than there are headers; not read: ${beyond.join(' | ')}.`,
      'Give the column a header, or put quotation marks around text that holds the delimiter.',
    );
  }
  return { ...place, header: { row: header.row, cells: header.cells.slice(0, width) }, rows: body };
}

function lastFilled(row: RawRow): number {
  let last = row.cells.length - 1;
  while (last >= 0 && cellText(row.cells[last] ?? null).trim() === '') last--;
  return last;
}

function sayBlankRows(
  place: { readonly file: string; readonly sheet?: string },
  rows: readonly RawRow[],
  lastRow: number,
  log: ProblemLog,
): void {
  const blank = rows.filter((row) => row.row < lastRow && isBlank(row.cells)).map((row) => row.row);
  if (blank.length === 0) return;
  const shown = blank.slice(0, 10).join(', ') + (blank.length > 10 ? ' …' : '');
  log.add(
    'info',
    'blank-rows',
    { ...place, row: blank[0]! },
    `Blank rows between others were passed over and are not counted: ${shown}.`,
    'Nothing needs to be done.',
  );
}
