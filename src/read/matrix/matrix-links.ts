import type { Layer } from '../../model/layer.ts';
import { compareText } from '../../model/order.ts';
import type { LinkRow } from '../gather/link-rows.ts';
import type { Direction } from '../mapping/layout.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { MatrixTie } from './read-matrix.ts';

/**
 * The linkages that the ties of a matrix state.
 *
 * `symmetric`: a pair that one of its two cells names is linked, with the larger strength, and what only one
 * side says is told; acts-jointly gives one linkage for a pair, any other layer one each way.
 */
export function matrixLinks(
  ties: readonly MatrixTie[],
  type: Layer,
  direction: Direction,
  column: string | null,
  place: { readonly file: string; readonly sheet?: string },
  log: ProblemLog,
): readonly LinkRow[] {
  const link = (from: string, to: string, strength: number | null, at: number): LinkRow => ({
    from,
    to,
    type,
    cells: column === null || strength === null ? {} : { [column]: strength },
    at,
  });
  if (direction === 'row-to-column')
    return ties.map((tie) => link(tie.row, tie.column, tie.strength, tie.at));
  if (direction === 'column-to-row')
    return ties.map((tie) => link(tie.column, tie.row, tie.strength, tie.at));
  const pairs = new Map<string, { ends: readonly [string, string]; found: MatrixTie[] }>();
  for (const tie of ties) {
    const ends =
      compareText(tie.row, tie.column) <= 0
        ? ([tie.row, tie.column] as const)
        : ([tie.column, tie.row] as const);
    const key = ends.join('\u0000');
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { ends, found: [tie] });
    else known.found.push(tie);
  }
  tellOneSided([...pairs.values()], ties, place, log);
  return [...pairs.values()].flatMap(({ ends: [a, b], found }) => {
    const strengths = found.map((tie) => tie.strength).filter((strength) => strength !== null);
    const strength = strengths.length === 0 ? null : strengths.reduce((a, b) => Math.max(a, b));
    const at = found[0]!.at;
    return type === 'acts-jointly' || a === b
      ? [link(a, b, strength, at)]
      : [link(a, b, strength, at), link(b, a, strength, at)];
  });
}

/** Told only where both names could have said it: in two-mode matrices each pair has one cell. */
function tellOneSided(
  pairs: readonly { readonly ends: readonly [string, string]; readonly found: readonly MatrixTie[] }[],
  ties: readonly MatrixTie[],
  place: { readonly file: string; readonly sheet?: string },
  log: ProblemLog,
): void {
  const rows = new Set(ties.map((tie) => tie.row));
  const answered = pairs.filter(({ ends: [a, b] }) => a !== b && rows.has(a) && rows.has(b));
  const oneSided = answered.filter(({ found }) => found.length === 1).length;
  const unequal = answered.filter(({ found }) => new Set(found.map((tie) => tie.strength)).size > 1).length;
  if (oneSided + unequal === 0) return;
  const message = `Of ${answered.length} pairs without direction, ${oneSided} are stated by one side alone and ${unequal} with two strengths; a pair was read as linked where one side states it, with the larger strength.`;
  log.add(
    'warning',
    'one-sided-ties',
    place,
    message,
    'Nothing needs to be done if one answer is enough; otherwise make the matrix symmetric.',
  );
}
