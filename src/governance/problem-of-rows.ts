import type { Linkage } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';
import type { Problem, RowReference, Severity } from '../model/problem.ts';

/** So many rows are named in a message; the others are counted. */
const rowsNamed = 6;

/** A problem that several linkages make together: it stands at the first of their rows and names the others. */
export function problemOfRows(
  code: string,
  severity: Severity,
  linkages: readonly Linkage[],
  { column, message, remedy }: Pick<Problem, 'column' | 'message' | 'remedy'>,
): Problem {
  const rows = linkages.flatMap((linkage) => linkage.rows).sort(byPlace);
  const [first] = rows;
  return {
    code,
    severity,
    ...(first ?? { file: '' }),
    ...(column === undefined ? {} : { column }),
    message: rows.length < 2 ? message : `${message} (rows ${namesOf(rows)})`,
    remedy,
  };
}

function namesOf(rows: readonly RowReference[]): string {
  const one = new Set(rows.map(placeOf)).size === 1;
  const names = rows.slice(0, rowsNamed).map((row) => (one ? `${row.row}` : `${placeOf(row)}:${row.row}`));
  const rest = rows.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}

function placeOf(row: RowReference): string {
  return row.sheet === undefined ? row.file : `${row.file}/${row.sheet}`;
}

function byPlace(a: RowReference, b: RowReference): number {
  return compareText(placeOf(a), placeOf(b)) || a.row - b.row;
}
