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
  let level: Level = new Map([['', startingAt(reach, second)]]);
  for (const size of first) level = dealt(level, size, second, reach);
  const { shares } = level.values().next().value!;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const least = Math.abs(difference);
  let share = 0;
  shares.forEach((probability, at) => {
    if (Math.abs(at - reach) >= least) share += probability;
  });
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

/** How many cases of each value of the second variable were taken, with the weight of each C - D so far. */
interface State {
  readonly taken: readonly number[];
  /** At `reach + s`: the weight of the ways that have C - D = s. */
  readonly shares: Float64Array;
}
type Level = Map<string, State>;

function startingAt(reach: number, second: readonly number[]): State {
  const shares = new Float64Array(2 * reach + 1);
  shares[reach] = 1;
  return { taken: second.map(() => 0), shares };
}

/** Largest |C - D|: the pairs that the second variable orders. */
function furthest(second: readonly number[]): number {
  const n = second.reduce((sum, size) => sum + size, 0);
  return (n * n - second.reduce((sum, size) => sum + size * size, 0)) / 2;
}

/** Deals out cases of the second variable to `size` cases tied in the first. */
function dealt(level: Level, size: number, second: readonly number[], reach: number): Level {
  const next: Level = new Map();
  for (const { taken, shares } of level.values()) {
    const gains = second.map((_, j) => sumOf(taken.slice(0, j)) - sumOf(taken.slice(j + 1)));
    for (const { hand, weight } of hands(size, second, taken)) {
      const gain = hand.reduce((sum, count, j) => sum + count * gains[j]!, 0);
      const after = taken.map((count, j) => count + hand[j]!);
      const key = after.join();
      const state = next.get(key) ?? { taken: after, shares: new Float64Array(2 * reach + 1) };
      next.set(key, state);
      for (let at = Math.max(0, -gain); at < shares.length - Math.max(0, gain); at++) {
        if (shares[at] !== 0) state.shares[at + gain]! += weight * shares[at]!;
      }
    }
  }
  return next;
}

/** Every way to take `size` cases from what is left, weighted so that all orders count alike. */
function hands(
  size: number,
  second: readonly number[],
  taken: readonly number[],
): readonly { readonly hand: readonly number[]; readonly weight: number }[] {
  let partial: { hand: number[]; left: number; weight: number }[] = [{ hand: [], left: size, weight: 1 }];
  second.forEach((total, j) => {
    const free = total - taken[j]!;
    partial = partial.flatMap(({ hand, left, weight }) =>
      Array.from({ length: Math.min(free, left) + 1 }, (_, count) => ({
        hand: [...hand, count],
        left: left - count,
        weight: weight * choose(free, count),
      })),
    );
  });
  const whole = sumOf(second) - sumOf(taken);
  const all = choose(whole, size);
  return partial.filter(({ left }) => left === 0).map(({ hand, weight }) => ({ hand, weight: weight / all }));
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product *= (n - k + i) / i;
  return product;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
