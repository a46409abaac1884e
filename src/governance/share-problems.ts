import type { CaseIndex } from '../graph/case-index.ts';
import type { Linkage } from '../model/linkage.ts';
import { percent } from '../model/percent.ts';
import type { Problem } from '../model/problem.ts';
import { atMost } from '../model/tolerance.ts';
import { groupedBy } from './grouped-by.ts';
import { problemOfRows } from './problem-of-rows.ts';
import type { SupplyPairs } from './supply-pairs.ts';

const sides = [
  { column: 'shareOfSellerSales', whole: 'sales', end: 'from', verb: 'sells' },
  { column: 'shareOfBuyerPurchases', whole: 'purchases', end: 'to', verb: 'buys' },
] as const;

/**
 * Shares that sum to more than a whole among the rows that governance reads: of one pair (the dependence is
 * then taken as 1) and of one seller or buyer over all its pairs (each is then used as it is).
 */
export function shareProblems(supply: SupplyPairs, index: CaseIndex): readonly Problem[] {
  return sides.flatMap((side) => {
    const { column, whole, end } = side;
    const stated = supply.pairs
      .map(({ seller, buyer, rows }) => {
        const filled = rows.filter((row) => row[column] !== null);
        return { seller, buyer, rows: filled, sum: sumOf(filled, column) };
      })
      .filter(({ rows }) => rows.length > 0);
    const ofPairs = stated
      .filter(({ sum }) => !atMost(sum, 1))
      .map(({ seller, buyer, rows, sum }) =>
        problemOfRows('share-above-one', 'warning', rows, {
          column,
          message: `the rows of ${seller} to ${buyer} give ${percent(sum)} of ${whole} together; 100 % was used`,
          remedy: 'Correct the shares, or give each row its year: only the latest year of a seller is read.',
        }),
      );
    const byActor = groupedBy(stated, ({ seller, buyer }) => (end === 'from' ? seller : buyer));
    const ofActors = [...byActor].flatMap(([id, pairs]) => {
      const sum = pairs.reduce((total, pair) => total + Math.min(1, pair.sum), 0);
      if (atMost(sum, 1)) return [];
      const message = `the shares of the ${whole} of ${index.nameOf(id)} sum to ${percent(sum)} over ${pairs.length} pairs; each was used as it is`;
      const remedy = `Correct the shares so that those of all to whom the actor ${side.verb} are at most 1.`;
      return [
        problemOfRows(
          'shares-sum-above-one',
          'warning',
          pairs.flatMap(({ rows }) => rows),
          { column, message, remedy },
        ),
      ];
    });
    return [...ofPairs, ...ofActors];
  });
}

function sumOf(rows: readonly Linkage[], column: (typeof sides)[number]['column']): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}
