import type { Adjacency } from '../graph/compact-network.ts';
import type { Progress } from './betweenness.ts';

/** What the distances from everybody say about each actor. */
export interface DistanceSums {
  /** Sum over the actors s that reach it of 1 / distance(s, v). */
  readonly inverse: Float64Array;
  /** The largest distance from which it is reached; 0 where nobody reaches it. */
  readonly farthest: Uint32Array;
  /** Ordered pairs (s, v) of which s reaches v. */
  readonly reachedPairs: number;
}

/**
 * Distances between all pairs, summed up as they are found: the one search under closeness and diameter.
 *
 * Breadth first from 32 sources at a time, one bit each: O(n m) bit operations, O(n) memory. Distances run
 * along `list`: give the outgoing lists for ways that arrive, the incoming ones for ways that leave.
 * Reference: Then et al. 2014 (multi-source breadth-first search).
 */
export function distanceSums(list: Adjacency, progress?: Progress): DistanceSums {
  const size = list.offsets.length - 1;
  const inverse = new Float64Array(size);
  const farthest = new Uint32Array(size);
  const seen = new Int32Array(size);
  let reachedPairs = 0;
  let frontier = new Int32Array(size);
  let next = new Int32Array(size);
  let active = new Uint32Array(size);
  let found = new Uint32Array(size);
  for (let first = 0; first < size; first += 32) {
    seen.fill(0);
    let open = Math.min(32, size - first);
    for (let bit = 0; bit < open; bit++) {
      const source = first + bit;
      active[bit] = source;
      seen[source] = frontier[source] = 1 << bit;
    }
    for (let distance = 1; open > 0; distance++) {
      const count = step(list, active, open, frontier, seen, next, found);
      for (let k = 0; k < count; k++) {
        const v = found[k]!;
        seen[v]! |= next[v]!;
        const sources = ones(next[v]!);
        inverse[v]! += sources / distance;
        if (farthest[v]! < distance) farthest[v] = distance;
        reachedPairs += sources;
      }
      [active, found] = [found, active];
      [frontier, next] = [next, frontier];
      open = count;
    }
    progress?.(Math.min(first + 32, size), size);
  }
  return { inverse, farthest, reachedPairs };
}

/** One step of all searches; empties the frontier, writes who was found for the first time, returns how many. */
function step(
  { offsets, targets }: Adjacency,
  active: Uint32Array,
  open: number,
  frontier: Int32Array,
  seen: Int32Array,
  next: Int32Array,
  found: Uint32Array,
): number {
  let count = 0;
  for (let k = 0; k < open; k++) {
    const v = active[k]!;
    const searches = frontier[v]!;
    frontier[v] = 0;
    const end = offsets[v + 1]!;
    for (let slot = offsets[v]!; slot < end; slot++) {
      const w = targets[slot]!;
      const fresh = searches & ~seen[w]!;
      if (fresh === 0) continue;
      if (next[w] === 0) found[count++] = w;
      next[w]! |= fresh;
    }
  }
  return count;
}

/** Number of ones among 32 bits. */
function ones(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
