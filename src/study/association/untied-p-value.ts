/**
 * Two-sided exact p-value of C - D where one of the two variables has no ties: the share of all orders of the
 * cases in which |C - D| is at least as large as seen.
 *
 * For: small samples, where no approximation holds. The inversions between the groups of the other variable,
 * of sizes r_1 .. r_k, have the generating function [n]! / ([r_1]! .. [r_k]!) in q-factorials.
 *
 * `groups`: sizes of the ties of the other variable. `difference`: C - D as seen. Steps: about n^3 / 2.
 * Reference: Kendall 1938 (Biometrika 30); with ties Mann & Whitney 1947, Jonckheere 1954.
 */
export function untiedPValue(groups: readonly number[], difference: number): number {
  const inversions = inversionShares(groups);
  const pairs = inversions.length - 1;
  const least = Math.abs(difference);
  let share = 0;
  inversions.forEach((probability, count) => {
    if (Math.abs(pairs - 2 * count) >= least) share += probability;
  });
  return Math.min(1, share);
}

/** Steps that the exact p-value takes. */
export function untiedSteps(n: number): number {
  return n ** 3 / 2;
}

/** The probability of 0, 1, 2 … inversions between groups when all orders are equally likely. */
function inversionShares(groups: readonly number[]): Float64Array {
  const n = groups.reduce((sum, size) => sum + size, 0);
  const tied = groups.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  let shares: Float64Array = new Float64Array([1]);
  for (let k = 2; k <= n; k++) shares = timesUniform(shares, k);
  for (const size of groups) for (let k = 2; k <= size; k++) shares = overUniform(shares, k);
  return shares.slice(0, (n * (n - 1)) / 2 - tied + 1).map((share) => Math.max(0, share));
}

/** The distribution of a sum with a number drawn from 0 .. k - 1. */
function timesUniform(shares: Float64Array, k: number): Float64Array {
  const result = new Float64Array(shares.length + k - 1);
  let window = 0;
  for (let at = 0; at < result.length; at++) {
    window += shares[at] ?? 0;
    if (at >= k) window -= shares[at - k] ?? 0;
    result[at] = window / k;
  }
  return result;
}

/** Undoes {@link timesUniform}. */
function overUniform(shares: Float64Array, k: number): Float64Array {
  const result = new Float64Array(shares.length - k + 1);
  let window = 0;
  for (let at = 0; at < result.length; at++) {
    window -= at >= k ? result[at - k]! : 0;
    result[at] = k * shares[at]! - window;
    window += result[at]!;
  }
  return result;
}
