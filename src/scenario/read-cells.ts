import { nearest } from '../model/nearest.ts';
import { matchColumns } from '../read/match-columns.ts';
import { ProblemLog } from '../read/problem-log.ts';
import type { RawCell, RawTable } from '../read/raw-table.ts';
import { readRows } from '../read/read-rows.ts';
import { tableSpecs } from '../read/table-spec.ts';
import type { ChangeCell, ChangeCells } from './change.ts';

/** The file that rows made by a scenario are said to come from; their row is the number of the change. */
export const scenarioFile = 'scenario';

export type CellsRead<Fields> =
  | { readonly fields: Fields; readonly given: readonly (keyof Fields & string)[] }
  | { readonly fault: string };

/**
 * The cells of a change as the fields of an actor or linkage, read as a row of the table would be. Unlike in
 * a file of data every cell that cannot be used is a fault: the change would not be the one that was meant.
 */
export function readCells<Fields>(
  table: 'actors' | 'linkages',
  cells: ChangeCells,
  row: number,
): CellsRead<Fields> {
  const spec = tableSpecs[table];
  const names = Object.keys(cells);
  const raw: RawTable = {
    file: scenarioFile,
    header: { row: 0, cells: names },
    rows: [{ row, cells: Object.values(cells).map(rawCell) }],
  };
  const match = matchColumns(raw, spec);
  const columns = spec.columns.map((column) => column.name);
  const [unknown] = match.extras;
  if (unknown !== undefined) {
    const meant = nearest(unknown.name, columns);
    const hint = meant === null ? `they have: ${columns.join(', ')}` : `did you mean ${meant}?`;
    return { fault: `${table} have no column "${unknown.name}"; ${hint}` };
  }
  const log = new ProblemLog();
  const { rows } = readRows<Fields>(raw, spec, match, log);
  const [fault] = log.sorted().filter((problem) => problem.severity !== 'info');
  if (fault !== undefined) return { fault: `${fault.message} ${fault.remedy}` };
  const given = match.columns.map((column) => column.spec.name as keyof Fields & string);
  return { fields: rows[0]!.fields, given };
}

/** A number as a program writes it is a number, so that `0.300` is not taken for three hundred. */
function rawCell(cell: ChangeCell): RawCell {
  return typeof cell === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(cell) && cell.includes('.')
    ? Number(cell)
    : cell;
}
