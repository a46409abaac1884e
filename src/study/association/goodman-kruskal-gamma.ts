import type { Concordance } from './concordance.ts';
import type { CrossTable } from './cross-table.ts';

/**
 * Goodman and Kruskal's gamma: of the pairs tied in neither variable, how many more are ordered alike than in
 * opposite ways.
 *
 *   gamma = (C - D) / (C + D)
 *
 * -1..1; never nearer to 0 than tau-b, since it leaves ties out. Not defined (null): every pair is tied.
 * Reference: Goodman & Kruskal 1954 (JASA 49: 732-764).
 */
export function goodmanKruskalGamma({ concordant, discordant }: Concordance): number | null {
  const untied = concordant + discordant;
  return untied === 0 ? null : (concordant - discordant) / untied;
}

/**
 * Asymptotic standard error of gamma, not assuming independence.
 *
 *   P, Q: twice the concordant and discordant pairs;  A_ij, D_ij: cases concordant and discordant with (i, j)
 *   variance = 16 / (P + Q)^4 * sum n_ij (Q A_ij - P D_ij)^2
 *
 * Null where gamma is. 0 where all untied pairs are ordered alike.
 * Reference: Goodman & Kruskal 1963 (JASA 58: 310-364); SAS PROC FREQ, R vcdExtra `GKgamma`.
 */
export function gammaStandardError(table: CrossTable, pairs: Concordance): number | null {
  const alike = 2 * pairs.concordant;
  const opposed = 2 * pairs.discordant;
  const untied = alike + opposed;
  if (untied === 0) return null;
  let sum = 0;
  table.counts.forEach((row, i) => {
    row.forEach((count, j) => {
      sum += count * (opposed * pairs.with[i]![j]! - alike * pairs.against[i]![j]!) ** 2;
    });
  });
  return (4 / untied ** 2) * Math.sqrt(sum);
}
