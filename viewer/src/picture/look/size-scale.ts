/** How large marks are, in pixels at the first view. */
export interface SizeScale {
  radius(value: number | null): number;
  /** Least and largest known value; null where sizes say nothing. */
  readonly range: readonly [number, number] | null;
  /** Radius of all marks where sizes say nothing, else of those without a value. */
  readonly plain: number;
}

/** Size of the picture that sizes are laid out for, in pixels. */
const area = 900 * 480;

/**
 * Area grows with the value. The sizes follow from the spacing: marks that lay evenly in the picture would not touch at
 * the middle size, and the largest is four times as wide, within what can still be hit and what still leaves room.
 */
export function sizeScale(values: readonly (number | null)[] | null, actors: number): SizeScale {
  const spacing = Math.sqrt(area / Math.max(actors, 1));
  const low = clamp(spacing * 0.13, 1.1, 5.5);
  const high = clamp(spacing * 0.36, 3.2, 19);
  const middle = clamp(spacing * 0.2, 1.5, 8);
  let least = Infinity;
  let most = -Infinity;
  for (const value of values ?? []) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (values === null || most <= least) return { radius: () => middle, range: null, plain: middle };
  // From zero where all are above it, so that twice the value is twice the area.
  const zero = least >= 0 ? 0 : least;
  const plain = low * 0.8;
  const radius = (value: number | null): number =>
    value === null
      ? plain
      : Math.sqrt(low * low + ((value - zero) / (most - zero)) * (high * high - low * low));
  return { radius, range: [least, most], plain };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
