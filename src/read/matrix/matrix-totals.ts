import { fold } from '../fold.ts';
import type { ProblemLog } from '../problem-log.ts';
import { headerPlace, rowReference } from '../raw-table.ts';
import type { MatrixCell } from './matrix-cells.ts';
import type { MatrixGrid, MatrixLabel } from './matrix-grid.ts';

/** Names under which sums stand, in English, Spanish and Portuguese. */
const totalWords = new Set(
  [
    'total',
    'totals',
    'grand total',
    'row total',
    'column total',
    'sum',
    'Σ',
    'suma',
    'soma',
    'total general',
    'total geral',
    'totais',
    'totales',
    'gesamt',
    'somme',
  ].map(fold),
);

/** How far a printed total may be from the sum of printed cells, as a share of it: rounding [O]. */
const roundingShare = 0.01;

/**
 * The rows and columns that are left when totals are put aside, told.
 *
 * A row or column called total is one only where its numbers are the sums of the others: there is a firm
 * called Total. One that is not is kept, with a warning; and so is a last row or column that holds sums under
 * another name.
 */
export function withoutTotals(
  grid: MatrixGrid,
  cells: readonly (readonly MatrixCell[])[],
  log: ProblemLog,
): { readonly rows: readonly MatrixLabel[]; readonly columns: readonly MatrixLabel[] } {
  const isWord = ({ id }: MatrixLabel) => totalWords.has(fold(id));
  const plainRows = grid.rows.filter((label) => !isWord(label));
  const plainColumns = grid.columns.filter((label) => !isWord(label));
  const at = (row: MatrixLabel, column: MatrixLabel) => amount(cells[row.index]?.[column.index]);
  const sumsRows = (column: MatrixLabel) =>
    areSums(
      plainRows.map((row) => [
        at(row, column),
        sum(plainColumns, (other) => (other === column ? 0 : at(row, other))),
      ]),
    );
  const sumsColumns = (row: MatrixLabel) =>
    areSums(
      plainColumns.map((column) => [
        at(row, column),
        sum(plainRows, (other) => (other === row ? 0 : at(other, column))),
      ]),
    );
  const judge = (label: MatrixLabel, what: 'row' | 'column', last: boolean) => {
    if (!isWord(label) && !last) return true;
    const sums = what === 'row' ? sumsColumns(label) : sumsRows(label);
    const place =
      what === 'row'
        ? rowReference(grid.table, grid.table.rows[label.index]!.row)
        : { ...headerPlace(grid.table), column: label.id };
    if (isWord(label) && sums) tellLeftOut(label, what, place, log);
    else if (isWord(label) || (last && sums)) tellDoubt(label, what, place, sums, log);
    return !(isWord(label) && sums);
  };
  return {
    rows: grid.rows.filter((label) => judge(label, 'row', label === grid.rows.at(-1))),
    columns: grid.columns.filter((label) => judge(label, 'column', label === grid.columns.at(-1))),
  };
}

type Place = Parameters<ProblemLog['add']>[2];

function tellLeftOut({ id }: MatrixLabel, what: string, place: Place, log: ProblemLog): void {
  const message = `The ${what} "${id}" holds the sums of the others and is no actor; it was left out.`;
  log.add('info', 'total-left-out', { ...place, value: id }, message, 'Nothing needs to be done.');
}

function tellDoubt({ id }: MatrixLabel, what: string, place: Place, sums: boolean, log: ProblemLog): void {
  const message = sums
    ? `The last ${what}, "${id}", holds exactly the sums of the others, but its name does not say so; it was kept as an actor.`
    : `The ${what} "${id}" is called a total, but its numbers are not the sums of the others; it was kept as an actor.`;
  const remedy = `If it is no actor, take it out, or name it "Total" and let it hold the sums.`;
  log.add('warning', 'looks-like-total', { ...place, value: id }, message, remedy);
}

/** A tie without a strength counts one: such totals count ties. */
function amount(cell: MatrixCell | undefined): number {
  return cell?.is === 'tie' ? (cell.strength ?? 1) : 0;
}

function sum(labels: readonly MatrixLabel[], value: (label: MatrixLabel) => number): number {
  return labels.reduce((whole, label) => whole + value(label), 0);
}

/** At least three sums, of which two are not 0, all as they should be but for rounding. */
function areSums(pairs: readonly (readonly [number, number])[]): boolean {
  const told = pairs.filter(([, expected]) => expected !== 0).length;
  if (pairs.length < 3 || told < 2) return false;
  return pairs.every(([found, expected]) => Math.abs(found - expected) <= roundingShare * Math.abs(expected));
}
