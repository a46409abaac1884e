import { writeCsv } from '../../read/case-csv.ts';
import type { WrittenCell, WrittenTable } from '../../read/case-tables.ts';

/** What a spreadsheet takes for the beginning of a formula, plain and full width; a tab or CR may hide one. */
const formulaStart = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
/** Negative numbers are no formula. */
const negativeNumber = /^-\d+(\.\d+)?$/u;

/**
 * A table as CSV for a spreadsheet: UTF-8 with the mark by which Excel knows accents, comma, decimal point.
 *
 * A text that a spreadsheet would compute begins with a no-break space: it is shown as text, and our reader,
 * which trims cells, gives the same value again.
 */
export function spreadsheetCsv(table: WrittenTable): string {
  return `\ufeff${writeCsv(table.map((row) => row.map(plainText)))}`;
}

function plainText(cell: WrittenCell): WrittenCell {
  return isFormula(cell) ? `\u00a0${cell}` : cell;
}

/** Whether a spreadsheet would compute a cell of CSV. */
export function isFormula(cell: WrittenCell): cell is string {
  return typeof cell === 'string' && formulaStart.test(cell) && !negativeNumber.test(cell);
}
