import type { DistanceSums } from './distance-sums.ts';
import type { Parts } from './parts.ts';

/** The longest of the shortest ways, and how many pairs have none. */
export interface Diameter {
  /** Largest finite distance; null where nobody reaches anybody. */
  readonly longest: number | null;
  /** Share of ordered pairs (s, t) of which s reaches t; null with fewer than two actors. */
  readonly reachedShare: number | null;
}

/**
 * Diameter: how many steps the longest of the shortest ways takes.
 *
 * For: how many hands something passes through at most.
 *
 *   longest = max over ordered pairs (s, t) with a way of d(s, t)        reachedShare = such pairs / (n (n - 1))
 *
 * Conventions: pairs without a way (infinitely far) are left out and told by `reachedShare`. Distances along
 * the arcs, or over the undirected view; `largestPartDiameter` reads the largest component alone.
 * Not defined (null): no link at all.
 * Reference: Wasserman & Faust 1994, 4.3.
 */
export function diameter({ farthest, reachedPairs }: DistanceSums): Diameter {
  const size = farthest.length;
  let longest = 0;
  for (const distance of farthest) longest = Math.max(longest, distance);
  return {
    longest: longest === 0 ? null : longest,
    reachedShare: size < 2 ? null : reachedPairs / (size * (size - 1)),
  };
}

/** The same of the largest component (of equally large ones the widest); `around` over the undirected view. */
export function largestPartDiameter({ farthest }: DistanceSums, { partOf, sizes }: Parts): number | null {
  let longest = 0;
  farthest.forEach((distance, actor) => {
    if (sizes[partOf[actor]!] === sizes[0]) longest = Math.max(longest, distance);
  });
  return longest === 0 ? null : longest;
}
