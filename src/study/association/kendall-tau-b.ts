import type { Concordance } from './concordance.ts';
import { type CrossTable, margins } from './cross-table.ts';

/**
 * Kendall's tau-b: how far two ordinal variables order the cases alike, corrected for ties.
 *
 *   tau_b = (C - D) / sqrt((pairs not tied in x) * (pairs not tied in y))
 *
 * -1..1. Not defined (null): one of the two does not vary.
 * Reference: Kendall 1945 (Biometrika 33); scipy `kendalltau(variant='b')`, SAS PROC FREQ.
 */
export function kendallTauB(pairs: Concordance): number | null {
  const root = Math.sqrt(pairs.orderedByRows * pairs.orderedByColumns);
  return root === 0 ? null : (pairs.concordant - pairs.discordant) / root;
}

/**
 * Asymptotic standard error of tau-b, not assuming independence (SAS and SPSS call it ASE1).
 *
 *   w_r = n^2 - sum n_i.^2,  w_c = n^2 - sum n_.j^2,  w = sqrt(w_r w_c)
 *   v_ij = n_i. w_c + n_.j w_r,  d_ij = concordant with (i, j) - discordant with it
 *   variance = (sum n_ij (2 w d_ij + tau v_ij)^2 - n^3 tau^2 (w_r + w_c)^2) / w^4
 *
 * Null where tau-b is. 0 where all pairs that can be ordered are ordered alike.
 * Reference: Brown & Benedetti 1977 (JASA 72: 309-315).
 */
export function tauBStandardError(table: CrossTable, pairs: Concordance): number | null {
  const tau = kendallTauB(pairs);
  if (tau === null) return null;
  const byRows = 2 * pairs.orderedByRows;
  const byColumns = 2 * pairs.orderedByColumns;
  const root = Math.sqrt(byRows * byColumns);
  const sizes = margins(table);
  let sum = 0;
  table.counts.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count === 0) return;
      const difference = pairs.with[i]![j]! - pairs.against[i]![j]!;
      const weight = sizes.rows[i]! * byColumns + sizes.columns[j]! * byRows;
      sum += count * (2 * root * difference + tau * weight) ** 2;
    });
  });
  const variance = (sum - table.n ** 3 * tau ** 2 * (byRows + byColumns) ** 2) / root ** 4;
  return settled(variance);
}

/** The root of a variance; what is 0 but for rounding is 0. */
function settled(variance: number): number {
  return variance < 1e-12 ? 0 : Math.sqrt(variance);
}
