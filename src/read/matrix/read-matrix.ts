import { compareText } from '../../model/order.ts';
import { fatal } from '../fatal.ts';
import type { ProblemLog } from '../problem-log.ts';
import { headerPlace, type RawTable, rowReference } from '../raw-table.ts';
import { type MatrixCell, matrixCells } from './matrix-cells.ts';
import { type MatrixLabel, matrixGrid } from './matrix-grid.ts';
import { withoutTotals } from './matrix-totals.ts';

/** Linkages that are made of a matrix at most: beyond, a list of links says the same in less [O]. */
const mostTies = 2_000_000;

/** A cell that states a linkage. */
export interface MatrixTie {
  readonly row: string;
  readonly column: string;
  readonly strength: number | null;
  /** The row of the file. */
  readonly at: number;
}

/** A matrix, read: names in the order of the file, ties row by row. */
export interface MatrixRead {
  readonly rows: readonly { readonly id: string; readonly at: number }[];
  readonly columns: readonly string[];
  readonly ties: readonly MatrixTie[];
  /** Cells that were read and could not be used; each is told. */
  readonly rejected: number;
}

/**
 * Reads a matrix with names in its first column and in its header.
 *
 * Cells that state a linkage and cells that cannot be used are counted as read; zeros and empty cells are
 * counted beside, in one note. `square`: rows and columns name the same actors; a diagonal in which one and
 * the same thing stands all along is a convention and left out, any other cell of it is a self-linkage.
 * Throws InputError `not-a-matrix` where there are no names, `too-many-pairs`.
 */
export function readMatrix(
  table: RawTable,
  layout: { readonly square: boolean; readonly atLeast?: number | undefined },
  log: ProblemLog,
): MatrixRead {
  const grid = matrixGrid(table);
  const shown = table.sheet ?? table.file;
  if (grid.rows.length === 0 || grid.columns.length === 0) {
    const message = `${shown} is not laid out as a matrix: the first column and the first row must hold names.`;
    throw fatal(
      'not-a-matrix',
      headerPlace(table),
      message,
      'Say how it is laid out: --form, or a mapping (articulator map FILE).',
    );
  }
  const cells = matrixCells(grid, log);
  const { rows, columns } = withoutTotals(grid, cells, log);
  tellLabels(table, rows, columns, layout.square, log);
  const counts = { tie: 0, 'no tie': 0, 'not known': 0, unusable: 0, weak: 0 };
  counts.unusable += tellUnnamed(table, grid.unnamedRows, grid.unnamedColumns, cells, log);
  const skipDiagonal = layout.square && constantDiagonal(rows, columns, cells);
  const ties: MatrixTie[] = [];
  for (const row of rows) {
    const at = table.rows[row.index]!.row;
    for (const column of columns) {
      if (skipDiagonal && row.id === column.id) continue;
      const cell = cells[row.index]![column.index]!;
      if (cell.is === 'unusable') tellUnusable(cell.text, column.id, table, at, log);
      if (cell.is === 'tie' && cell.strength !== null && cell.strength < (layout.atLeast ?? 0)) counts.weak++;
      else {
        counts[cell.is]++;
        if (cell.is === 'tie') ties.push({ row: row.id, column: column.id, strength: cell.strength, at });
        if (ties.length > mostTies) throw tooManyTies(table);
      }
    }
  }
  tellCounts(table, counts, skipDiagonal, layout.atLeast, log);
  return {
    rows: rows.map(({ id, index }) => ({ id, at: table.rows[index]!.row })),
    columns: columns.map(({ id }) => id),
    ties,
    rejected: counts.unusable,
  };
}

function tooManyTies(table: RawTable) {
  return fatal(
    'too-many-pairs',
    headerPlace(table),
    `The matrix states more than ${mostTies} linkages.`,
    'Leave out the weak ones ("atLeast" in a mapping), or give a list of the links.',
  );
}

function constantDiagonal(
  rows: readonly MatrixLabel[],
  columns: readonly MatrixLabel[],
  cells: readonly (readonly MatrixCell[])[],
): boolean {
  const byId = new Map(columns.map((column) => [column.id, column.index]));
  const found = rows.flatMap(({ id, index }) => {
    const column = byId.get(id);
    return column === undefined ? [] : [JSON.stringify(cells[index]![column])];
  });
  return found.length > 1 && new Set(found).size === 1;
}

function tellUnusable(text: string, column: string, table: RawTable, at: number, log: ProblemLog): void {
  const place = { ...rowReference(table, at), column, value: text };
  const message = `"${text}" in column ${column} is neither a strength nor yes or no; the cell was rejected.`;
  const remedy = 'Write a number from 0 up, or yes or no; leave the cell empty if it is not known.';
  log.add('error', 'unusable-cell', place, message, remedy);
}

/** Cells in rows and columns without a name: those that state something are rejected. */
function tellUnnamed(
  table: RawTable,
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly (readonly MatrixCell[])[],
  log: ProblemLog,
): number {
  const says = (cell: MatrixCell | undefined) => cell?.is === 'tie' || cell?.is === 'unusable';
  const nameless = new Set(rows);
  const inRows = rows.flatMap((row) => cells[row]!.filter(says));
  const inColumns = columns.flatMap((column) =>
    cells.filter((row, index) => !nameless.has(index) && says(row[column])),
  );
  const count = inRows.length + inColumns.length;
  if (count > 0) {
    const row = rows[0] === undefined ? headerPlace(table) : rowReference(table, table.rows[rows[0]]!.row);
    const message = `${count} cells stand in ${rows.length} rows and ${columns.length} columns without a name and were rejected.`;
    log.add('error', 'unnamed-in-matrix', row, message, 'Name the row and the column, or take them out.');
  }
  return count;
}

function tellLabels(
  table: RawTable,
  rows: readonly MatrixLabel[],
  columns: readonly MatrixLabel[],
  square: boolean,
  log: ProblemLog,
): void {
  const place = headerPlace(table);
  for (const [what, labels] of [
    ['row', rows],
    ['column', columns],
  ] as const) {
    const ids = labels.map(({ id }) => id);
    const once = new Set<string>();
    const twice = [...new Set(ids.filter((id) => once.size === once.add(id).size))].sort(compareText);
    if (twice.length === 0) continue;
    const message = `These names stand over more than one ${what}, whose cells were read as the same actor's: ${twice.join(', ')}.`;
    log.add(
      'warning',
      'repeated-label',
      { ...place, value: twice[0]! },
      message,
      'Give every actor a name of its own.',
    );
  }
  if (!square) return;
  const rowIds = new Set(rows.map(({ id }) => id));
  const columnIds = new Set(columns.map(({ id }) => id));
  const only = [
    ['columns', 'row', [...columnIds].filter((id) => !rowIds.has(id))],
    ['rows', 'column', [...rowIds].filter((id) => !columnIds.has(id))],
  ] as const;
  for (const [where, other, ids] of only) {
    if (ids.length === 0) continue;
    const named = ids.sort(compareText);
    const message = `${named.length} names stand among the ${where} but have no ${other}: ${named.slice(0, 10).join(', ')}${named.length > 10 ? ' …' : ''}. They are actors; what a ${other} of theirs would say is not known, not absent.`;
    const remedy =
      'Nothing needs to be done where they did not answer; otherwise write the name in one way in both.';
    log.add('warning', 'unequal-sets', { ...place, value: named[0]! }, message, remedy);
  }
}

function tellCounts(
  table: RawTable,
  counts: Readonly<Record<MatrixCell['is'] | 'weak' | 'unusable', number>>,
  skipDiagonal: boolean,
  atLeast: number | undefined,
  log: ProblemLog,
): void {
  const parts = [
    `${counts.tie} cells of the matrix state a linkage`,
    `${counts['no tie']} say that there is none`,
    `${counts['not known']} are empty or not known and were read as none`,
    ...(counts.weak > 0 ? [`${counts.weak} are below ${atLeast} and were read as none`] : []),
    ...(counts.unusable > 0 ? [`${counts.unusable} were rejected`] : []),
    ...(skipDiagonal ? ['the diagonal, in which the same stands all along, was left out'] : []),
  ];
  const message = `${parts.join('; ')}.`;
  log.add('info', 'matrix-cells', headerPlace(table), message, 'Nothing needs to be done.');
}
