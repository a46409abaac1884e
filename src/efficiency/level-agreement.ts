import { cohenKappa } from '../metrics/cohen-kappa.ts';
import type { LevelAgreement } from '../model/efficiency.ts';

const levels = 4;

/** Two judgements of one item on the scale 0 to 3. */
export type LevelPair = readonly [first: number, second: number];

/**
 * Agreement of two judges on items of the scale 0 to 3: the share alike and weighted kappa, linear (one level
 * apart counts a third of three) and quadratic (a ninth). A code between two levels counts as the nearer one.
 */
export function levelAgreement(pairs: readonly LevelPair[]): LevelAgreement {
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (const [first, second] of pairs) table[nearestLevel(first)]![nearestLevel(second)]!++;
  return agreementOfTable(table);
}

/** The agreements of several clusters as one: their tables added up. */
export function agreementOfAll(agreements: readonly LevelAgreement[]): LevelAgreement {
  const table = Array.from({ length: levels }, (_, i) =>
    Array.from({ length: levels }, (_, j) =>
      agreements.reduce((sum, { table: counts }) => sum + counts[i]![j]!, 0),
    ),
  );
  return agreementOfTable(table);
}

/** The nearest whole level; halfway the lower one, so that doubt raises nothing. [O] */
export function nearestLevel(value: number): 0 | 1 | 2 | 3 {
  return Math.ceil(value - 0.5) as 0 | 1 | 2 | 3;
}

function agreementOfTable(table: readonly (readonly number[])[]): LevelAgreement {
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  const same = table.reduce((sum, row, level) => sum + row[level]!, 0);
  const kappa = { linear: cohenKappa(table, 'linear'), quadratic: cohenKappa(table, 'quadratic') };
  const reason =
    n === 0
      ? 'no item was judged by both'
      : kappa.linear === null
        ? 'both put every item at one and the same level: chance alone would agree on all'
        : null;
  return { n, same: n === 0 ? null : same / n, kappa, table, ...(reason === null ? {} : { reason }) };
}
