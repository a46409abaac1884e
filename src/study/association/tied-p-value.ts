/**
 * Two-sided exact p-value of C - D where both variables have ties: the share of all ways to deal the values of
 * the one out to the cases in which |C - D| is at least as large as seen.
 *
 * For: codes 0..3 of a few cases, where the usual tables (no ties) and the normal approximation are wrong.
 * Walks through the values of the first variable; what matters of those before is only how many cases of
 * each value of the second they took. Counts of tables with given margins, as in Fisher's exact test.
 *
 * `first`, `second`: sizes of the ties of the two variables, ascending by value, of one sum. `difference`:
 * C - D as seen.
 * Reference: Agresti, Mehta & Patel 1990 (JASA 85: 453-458), exact inference for ordered tables.
 */
export function tiedPValue(first: readonly number[], second: readonly number[], difference: number): number {
  const reach = furthest(second);
  const start = new Float64Array(2 * reach + 1);
  start[reach] = 1;
  let level: Level = new Map([[0, start]]);
  let left = sumOf(second);
  for (const size of first) {
    level = dealt(level, size, second, 1 / choose(left, size));
    left -= size;
  }
  const shares = level.values().next().value!;
  const least = Math.abs(difference);
  let total = 0;
  let share = 0;
  for (let at = 0; at < shares.length; at++) {
    total += shares[at]!;
    if (Math.abs(at - reach) >= least) share += shares[at]!;
  }
  return Math.min(1, share / total);
}

/** An upper bound of the steps the exact p-value takes. */
export function tiedSteps(first: readonly number[], second: readonly number[]): number {
  const states = second.reduce((product, size) => product * (size + 1), 1);
  const largest = Math.max(...first);
  let ways = 1;
  for (let k = 1; k < second.length; k++) ways *= (largest + k) / k;
  return states * ways * (2 * furthest(second) + 1);
}

/**
 * For each state, which is how many cases of each value of the second variable were taken (as one number, its
 * digits in base size + 1): the weight of every C - D so far.
 */
type Level = Map<number, Float64Array>;

/** Deals out cases of the second variable to `size` cases tied in the first; `scale` makes all orders count alike. */
function dealt(level: Level, size: number, second: readonly number[], scale: number): Level {
  const next: Level = new Map();
  for (const [state, shares] of level) {
    const taken = digitsOf(state, second);
    const all = sumOf(taken);
    /** Value by value: how many of it are taken, what that adds to C - D, and the state after. */
    const deal = (
      value: number,
      left: number,
      gain: number,
      weight: number,
      after: number,
      unit: number,
      lower: number,
    ) => {
      if (value === second.length) {
        if (left === 0) addShifted(target(next, after, shares.length), shares, gain, weight * scale);
        return;
      }
      const had = taken[value]!;
      const free = second[value]! - had;
      const ofOne = lower - (all - lower - had);
      for (let count = 0; count <= Math.min(free, left); count++) {
        deal(
          value + 1,
          left - count,
          gain + count * ofOne,
          weight * choose(free, count),
          after + (had + count) * unit,
          unit * (second[value]! + 1),
          lower + had,
        );
      }
    };
    deal(0, size, 0, 1, 0, 1, 0);
  }
  return next;
}

function target(level: Level, state: number, length: number): Float64Array {
  const known = level.get(state);
  if (known !== undefined) return known;
  const made = new Float64Array(length);
  level.set(state, made);
  return made;
}

function addShifted(to: Float64Array, from: Float64Array, shift: number, weight: number): void {
  const end = from.length - Math.max(0, shift);
  for (let at = Math.max(0, -shift); at < end; at++) to[at + shift]! += weight * from[at]!;
}

function digitsOf(state: number, second: readonly number[]): readonly number[] {
  let rest = state;
  return second.map((size) => {
    const digit = rest % (size + 1);
    rest = (rest - digit) / (size + 1);
    return digit;
  });
}

/** Largest |C - D|: the pairs that the second variable orders. */
function furthest(second: readonly number[]): number {
  const n = sumOf(second);
  return (n * n - second.reduce((sum, size) => sum + size * size, 0)) / 2;
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product *= (n - k + i) / i;
  return product;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
