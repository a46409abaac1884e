import { headersOf } from './match-columns.ts';
import type { ProblemLog } from './problem-log.ts';
import { type CellNote, type RawTable, rowReference } from './raw-table.ts';

/** Tells what the cells of a sheet are besides their values: formulas once a column, the rest cell by cell. */
export function tellCellNotes(table: RawTable, log: ProblemLog): void {
  if (table.notes === undefined) return;
  const headers = headersOf(table);
  for (const note of table.notes) {
    const column = headers[note.column] ?? `column ${note.column + 1}`;
    tellNote(note, column, table, log);
  }
}

function tellNote(note: CellNote, column: string, table: RawTable, log: ProblemLog): void {
  const place = { ...rowReference(table, note.row), column };
  switch (note.kind) {
    case 'formula':
      log.once(
        column,
        'info',
        'formula',
        place,
        `Column ${column} holds formulas; the values stored with them were read.`,
        'If the file was not saved after its last change, open it in the spreadsheet and save it.',
      );
      break;
    case 'formula-without-value':
      log.add(
        'warning',
        'formula-without-value',
        place,
        `The formula in row ${note.row}, column ${column}, has no stored value; the cell was taken as not known.`,
        'Open the file in the spreadsheet and save it, or write the value in place of the formula.',
      );
      break;
    case 'error':
      log.add(
        'warning',
        'error-cell',
        { ...place, value: note.text },
        `The cell shows the error ${note.text}; it was taken as not known.`,
        'Correct the formula, or write the value.',
      );
      break;
    case 'merged':
      log.add(
        'warning',
        'merged-cells',
        { ...place, value: note.text },
        `The cells ${note.text} are merged: only the first of them holds a value, the others are empty.`,
        'Unmerge them and fill in every row.',
      );
      break;
  }
}
