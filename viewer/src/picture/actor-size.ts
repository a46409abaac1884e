import type { MeasureColumn } from '../worker/messages.ts';

export interface SizeScale {
  /** Radius in pixels at the first view. */
  radius(value: number | null): number;
  readonly smallest: number;
  readonly largest: number;
}

/** Area grows with the measure, from a radius that can still be hit to one that leaves room for the others. */
export function sizeScale(measure: MeasureColumn | null, actors: number): SizeScale {
  const known = (measure?.values ?? []).filter((value) => value !== null);
  const smallest = known.reduce((a, b) => Math.min(a, b), Infinity);
  const largest = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const room = Math.min(1, Math.sqrt(90 / Math.max(actors, 1)) + 0.25);
  const low = 5 * room;
  const high = 19 * room;
  const radius = (value: number | null): number => {
    if (measure === null) return 8 * room;
    if (value === null || largest <= smallest) return value === null ? low * 0.8 : 8 * room;
    const share = (value - smallest) / (largest - smallest);
    return Math.sqrt(low * low + share * (high * high - low * low));
  };
  return { radius, smallest, largest };
}
