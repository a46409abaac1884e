/**
 * The interval that holds a share of the values, as many left out below as above: the values at the places
 * ceil(n (1 - share) / 2) and ceil(n (1 + share) / 2) of the n values in order, counted from 1 (at least the
 * first). Each is a value that occurred. Null twice where there is none.
 */
export function intervalOf(
  values: readonly number[],
  share: number,
): readonly [low: number | null, high: number | null] {
  const n = values.length;
  if (n === 0) return [null, null];
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(1, Math.ceil(n * part - rounding)) - 1]!;
  return [at((1 - share) / 2), at((1 + share) / 2)];
}

/** So that 0.975 x 1000, which is 975.0000000000001 in the machine, is place 975. */
const rounding = 1e-9;
