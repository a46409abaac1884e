import type { Adjacency } from '../graph/compact-network.ts';

/** How an actor's amounts are spread over its partners; NaN where not defined. */
export interface Concentration {
  /** Herfindahl-Hirschman index. */
  readonly index: Float64Array;
  /** Share of the largest partner. */
  readonly largestShare: Float64Array;
}

/**
 * Concentration of sales over buyers, or of purchases over sellers.
 *
 * For: on how few partners an actor lives: with one buyer both are 1, with n equal ones both are 1/n. The
 * largest share is its dependence on one partner.
 *
 *   s_j = v_j / sum of v;   HHI = sum over partners j of s_j^2;   dependence = max over j of s_j
 *
 * Conventions: shares of 0..1, not of 100; the outgoing list with its amounts gives sales, the incoming list
 * purchases. Parallel links were added up by the network.
 * Not defined (NaN): no partner, an amount that is not known (a share of an unknown whole), a sum of 0.
 * Reference: Herfindahl 1950; Hirschman 1964.
 */
export function concentration(list: Adjacency, amounts: ArrayLike<number>): Concentration {
  const size = list.offsets.length - 1;
  const index = new Float64Array(size).fill(Number.NaN);
  const largestShare = new Float64Array(size).fill(Number.NaN);
  for (let i = 0; i < size; i++) {
    const found = herfindahl(amounts, list.offsets[i]!, list.offsets[i + 1]!);
    if (found === null) continue;
    index[i] = found.index;
    largestShare[i] = found.largestShare;
  }
  return { index, largestShare };
}

/** HHI and largest share of the amounts from `start` to before `end`; null where not defined. */
export function herfindahl(amounts: ArrayLike<number>, start = 0, end = amounts.length) {
  let sum = 0;
  for (let k = start; k < end; k++) sum += amounts[k]!;
  if (!(sum > 0)) return null;
  let index = 0;
  let largestShare = 0;
  for (let k = start; k < end; k++) {
    const share = amounts[k]! / sum;
    index += share * share;
    largestShare = Math.max(largestShare, share);
  }
  return { index, largestShare };
}
