/** How a disagreement counts by the distance of the two categories in their order. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** Agreement of two judges on the same subjects. */
export interface KappaAgreement {
  /** Subjects that both judged. */
  readonly n: number;
  /** Agreement that was seen, 0..1; with weights a near miss counts in part. Null where n is 0. */
  readonly observed: number | null;
  /** Agreement that two judges would reach by chance, each keeping to its own shares, 0..1. */
  readonly expected: number | null;
  /** Cohen's kappa, at most 1; null where n is 0 or the agreement expected is whole. */
  readonly kappa: number | null;
}

const distance: Readonly<Record<KappaWeights, (i: number, j: number) => number>> = {
  none: (i, j) => (i === j ? 0 : 1),
  linear: (i, j) => Math.abs(i - j),
  quadratic: (i, j) => (i - j) ** 2,
};

/**
 * Agreement of two judges beyond chance, from their square table of counts.
 *
 * For: how far codes given by two experts, or by a rule and an expert, agree; 1 they always do, 0 no more
 * often than by chance, negative less often.
 *
 *   d_ij = 0 or 1 (none), |i - j| (linear), (i - j)^2 (quadratic), divided by its largest
 *   observed = 1 - sum d_ij n_ij / n;   expected = 1 - sum d_ij row_i column_j / n^2
 *   kappa = (observed - expected) / (1 - expected)
 *
 * Conventions: `table[i][j]` counts the subjects that the first judge put in category i and the second in j;
 * both use the same k categories, with weights in their order and equally far apart. Square, counts >= 0;
 * throws RangeError else.
 * Not defined (null): no subject; both judges always used one and the same category.
 * Reference: Cohen 1960 (Educational and Psychological Measurement 20), 1968 (Psychological Bulletin 70).
 */
export function kappaAgreement(table: readonly (readonly number[])[], weights: KappaWeights): KappaAgreement {
  const size = table.length;
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  let n = 0;
  table.forEach((row, i) => {
    if (row.length !== size) throw new RangeError(`a table of agreement is square; row ${i + 1} is not`);
    row.forEach((count, j) => {
      if (!(count >= 0)) throw new RangeError(`a count of agreement is 0 or more; it was ${count}`);
      rows[i]! += count;
      columns[j]! += count;
      n += count;
    });
  });
  if (n === 0) return { n, observed: null, expected: null, kappa: null };
  const apart = distance[weights];
  const furthest = Math.max(1, apart(0, size - 1));
  let seen = 0;
  let chance = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      seen += apart(i, j) * table[i]![j]!;
      chance += apart(i, j) * rows[i]! * columns[j]!;
    }
  }
  return {
    n,
    observed: 1 - seen / furthest / n,
    expected: 1 - chance / furthest / n ** 2,
    kappa: chance === 0 ? null : 1 - (seen * n) / chance,
  };
}

/** Cohen's kappa alone (see {@link kappaAgreement}), or null where it is not defined. */
export function cohenKappa(table: readonly (readonly number[])[], weights: KappaWeights): number | null {
  return kappaAgreement(table, weights).kappa;
}
