import type { CaseIndex } from '../graph/case-index.ts';
import { buildCompactNetwork } from '../graph/compact-network.ts';
import { strongComponents } from '../metrics/strong-components.ts';
import type { Linkage } from '../model/linkage.ts';
import { percent } from '../model/percent.ts';
import type { Problem } from '../model/problem.ts';
import { atMost } from '../model/tolerance.ts';
import { groupedBy } from './grouped-by.ts';
import { problemOfRows } from './problem-of-rows.ts';

/** Owners that own each other in a circle, and stakes in one actor that sum to more than the whole. */
export function ownershipProblems(index: CaseIndex): readonly Problem[] {
  const owns = index.layer('owns');
  return [...circles(owns, index), ...stakesAboveOne(owns, index)];
}

function circles(owns: readonly Linkage[], index: CaseIndex): readonly Problem[] {
  const ids = [...new Set(owns.flatMap((row) => [row.from, row.to]))];
  const position = new Map(ids.map((id, place) => [id, place]));
  const { partOf } = strongComponents(
    buildCompactNetwork({
      ids,
      from: owns.map((row) => position.get(row.from)!),
      to: owns.map((row) => position.get(row.to)!),
      directed: true,
    }),
  );
  const inside = owns.filter((row) => partOf[position.get(row.from)!] === partOf[position.get(row.to)!]);
  const byCircle = groupedBy(inside, (row) => partOf[position.get(row.from)!]!);
  return [...byCircle.values()].map((rows) => {
    const names = [...new Set(rows.flatMap((row) => [row.from, row.to]))].sort();
    return problemOfRows('ownership-circle', 'warning', rows, {
      message: `${names.map((id) => index.nameOf(id)).join(', ')} own each other in a circle; control is followed through each of them once`,
      remedy: 'Check that each row goes from the owner to the owned; a true cross-holding may stay.',
    });
  });
}

/** Several rows of one holder and one owned count once, the largest, as in control. */
function stakesAboveOne(owns: readonly Linkage[], index: CaseIndex): readonly Problem[] {
  return [...groupedBy(owns, (row) => row.to)].flatMap(([owned, rows]) => {
    const largest = new Map<string, number>();
    for (const { from, stake } of rows) largest.set(from, Math.max(largest.get(from) ?? 0, stake ?? 0));
    const sum = [...largest.values()].reduce((total, stake) => total + stake, 0);
    if (atMost(sum, 1)) return [];
    return [
      problemOfRows('stakes-sum-above-one', 'warning', rows, {
        column: 'stake',
        message: `the stakes held in ${index.nameOf(owned)} sum to ${percent(sum)}; each was used as it is`,
        remedy: 'Correct the stakes, so that those of all holders are at most 1.',
      }),
    ];
  });
}
