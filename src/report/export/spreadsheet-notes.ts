import type { WrittenCell, WrittenTable } from '../../read/case-tables.ts';
import { isFormula } from './spreadsheet-csv.ts';

/** What a sheet of Excel holds, by Microsoft's specification: rows, and characters of a cell. */
export const excelLimits = { rows: 1_048_576, characters: 32_767 } as const;

/** A formula behind what a spreadsheet of another separator, or one that breaks lines, takes for the end of a cell. */
const hiddenFormula = /[;\r\n]\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A text that a spreadsheet takes for a number or a date when it opens CSV, and shows as another one: leading zeros
 * and digits beyond the fifteenth go, `1E5` becomes 100000, `2-3` and `MAR1` days of a year.
 */
const takenForNumber =
  /^(?:0\d+|\d{16,}|\d+e[+-]?\d+|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-?\d{1,2})$/iu;

interface NamedTable {
  readonly name: string;
  readonly table: WrittenTable;
}

/** What is to be known of tables of CSV before a spreadsheet opens them, a sentence each; empty where nothing is. */
export function csvNotes(tables: readonly NamedTable[]): readonly string[] {
  const guarded = count(tables, isFormula);
  const hidden = count(tables, (cell) => typeof cell === 'string' && hiddenFormula.test(cell));
  const taken = count(tables, (cell) => typeof cell === 'string' && takenForNumber.test(cell));
  return [
    ...(guarded === 0
      ? []
      : [
          `${guarded} cells begin with a sign of formulas (= + - @): a no-break space stands before them, by which spreadsheets show them as text; reading takes it away again.`,
        ]),
    ...(hidden === 0
      ? []
      : [
          `${hidden} cells hold a sign of formulas behind a semicolon or line end: a spreadsheet whose separator is the semicolon would cut them there and compute the rest; take the workbook for it.`,
        ]),
    ...(taken === 0
      ? []
      : [
          `${taken} cells of text look like numbers or dates (007, 1E5, 2-3): a spreadsheet that opens the file shows them as others, and saves them so; take the workbook, or import these columns as text.`,
        ]),
    ...tables
      .filter(({ table }) => table.length > excelLimits.rows)
      .map(
        ({ name, table }) =>
          `${name} has ${table.length} rows, of which Excel shows the first ${excelLimits.rows}; other programs read them all.`,
      ),
  ];
}

/** The same of sheets of a workbook: cells that Excel would cut off. Its rows are checked before it is written. */
export function workbookNotes(tables: readonly NamedTable[]): readonly string[] {
  const long = count(tables, (cell) => typeof cell === 'string' && cell.length > excelLimits.characters);
  return long === 0
    ? []
    : [
        `${long} cells are longer than the ${excelLimits.characters} characters a cell of Excel holds: Excel cuts them off, other programs and our reader do not.`,
      ];
}

function count(tables: readonly NamedTable[], holds: (cell: WrittenCell) => boolean): number {
  let found = 0;
  for (const { table } of tables) for (const row of table) for (const cell of row) if (holds(cell)) found++;
  return found;
}
