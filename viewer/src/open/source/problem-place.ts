import type { Problem } from '../../../../src/model/problem.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import { columnPlace } from './column-place.ts';
import type { TableDraft } from './table-draft.ts';

/** A cell of the tables on view: `place` is that of the row in the table; `column` is null where the whole row is meant. */
export interface CellPlace {
  readonly table: number;
  readonly place: number;
  readonly column: number | null;
}

/** Where a problem stands in the tables on view; null where it is about a file or a table as a whole. */
export function problemPlace(
  { file, sheet, row, column }: Problem,
  tables: readonly SourceTable[],
  drafts: readonly TableDraft[],
): CellPlace | null {
  if (row === undefined) return null;
  const table = tables.findIndex((each) => each.file === file && (each.sheet ?? undefined) === sheet);
  if (table < 0) return null;
  const { rowNumbers, headers } = tables[table]!;
  const place = indexOfRow(rowNumbers, row);
  if (place < 0) return null;
  return { table, place, column: column === undefined ? null : columnOf(column, headers, drafts[table]) };
}

/** A problem names a column of ours or a header of the file. */
function columnOf(column: string, headers: readonly string[], draft: TableDraft | undefined): number | null {
  const assigned = draft?.roles.findIndex((role) => role.slice(role.indexOf('.') + 1) === column) ?? -1;
  const mapped = draft !== undefined && draft.form !== 'own' && assigned >= 0;
  const place = mapped ? assigned : columnPlace(headers, column);
  return place < 0 ? null : place;
}

/** Rows stand in ascending order: found by halving. */
function indexOfRow(rowNumbers: Int32Array, row: number): number {
  let low = 0;
  let high = rowNumbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rowNumbers[middle] === row) return middle;
    if (rowNumbers[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
