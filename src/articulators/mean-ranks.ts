/** Ranks of objects by several measures, larger being better. */
export interface MeanRanks {
  /** Mean rank of each object over the measures: 1 is best. */
  readonly meanRank: readonly number[];
  /** Rank of each object by each measure: one row for each measure. */
  readonly ranks: readonly (readonly number[])[];
  /** Kendall's coefficient of concordance W, corrected for ties; null where it is not defined. */
  readonly kendallW: number | null;
}

/**
 * Borda's mean ranks and Kendall's W.
 *
 *   W = (12 sum of R_i^2 - 3 m^2 n (n + 1)^2) / (m^2 n (n^2 - 1) - m sum over measures of sum of (t^3 - t))
 *
 * m measures, n objects, R_i the sum of the ranks of object i, t the size of a group of ties.
 * Values are rounded to 9 decimals first; ties share their mean rank. W is not defined for fewer than two
 * objects or where every measure ties all of them.
 * Kendall & Babington Smith 1939, Annals of Mathematical Statistics 10.
 *
 * @param measures one row of n values for each measure
 */
export function meanRanks(measures: readonly (readonly number[])[]): MeanRanks {
  const m = measures.length;
  const n = measures[0]?.length ?? 0;
  const sums = new Array<number>(n).fill(0);
  const ranksOf: (readonly number[])[] = [];
  let ties = 0;
  for (const values of measures) {
    const { ranks, tieTerm } = rank(values);
    ranksOf.push(ranks);
    ranks.forEach((value, object) => {
      sums[object]! += value;
    });
    ties += tieTerm;
  }
  const squares = sums.reduce((total, sum) => total + sum * sum, 0);
  const spread = 12 * squares - 3 * m * m * n * (n + 1) ** 2;
  const whole = m * m * n * (n * n - 1) - m * ties;
  return {
    meanRank: sums.map((sum) => sum / m),
    ranks: ranksOf,
    kendallW: n < 2 || whole <= 0 ? null : spread / whole,
  };
}

function rank(values: readonly number[]): { ranks: number[]; tieTerm: number } {
  // Twice, so that the noise of a sum does not part equal values that end in a five at the tenth decimal.
  const rounded = values.map((value) => Number(Number(value.toFixed(12)).toFixed(9)));
  const order = rounded.map((_, object) => object).sort((a, b) => rounded[b]! - rounded[a]!);
  const ranks = new Array<number>(values.length).fill(0);
  let tieTerm = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && rounded[order[end]!] === rounded[order[start]!]) end++;
    const size = end - start;
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + 1 + end) / 2;
    tieTerm += size ** 3 - size;
    start = end;
  }
  return { ranks, tieTerm };
}
