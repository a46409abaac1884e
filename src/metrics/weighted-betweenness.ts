import type { CompactNetwork } from '../graph/compact-network.ts';
import type { Progress } from './betweenness.ts';
import { DistanceHeap } from './distance-heap.ts';

/** Two ways whose lengths differ by less than this share of them are equally short: sums of 1/w are not exact. */
const equallyShort = 1e-10;

/**
 * Weighted betweenness: as `betweenness`, with lengths on the arcs.
 *
 * For: who stands on the strongest (shortest) ways, where links are not alike.
 *
 *   C(v) = sum over s, t other than v of  paths(s, t through v) / paths(s, t),  least sums of lengths
 *
 * Conventions: `lengths` in the order of `network.out.targets`, finite and above 0 (see `linkLengths`). Lengths
 * of ways within 1e-10 of each other count as equal [ours: 1/3 + 1/6 is not 1/2 in floating point]. Directed
 * and undirected as in `betweenness`. Shares are kept in logarithms, so any number of paths is safe.
 * Always defined; 0 where nothing passes. O(n (m + n) log n).
 * Reference: Brandes 2001, section 4.
 */
export function weightedBetweenness(
  network: CompactNetwork,
  lengths: Float64Array,
  progress?: Progress,
): Float64Array {
  const { size } = network;
  const total = new Float64Array(size);
  const search = new WeightedSearch(network, lengths);
  for (let source = 0; source < size; source++) {
    search.run(source);
    search.addCredit(total);
    if (progress !== undefined && source % 64 === 63) progress(source + 1, size);
  }
  if (!network.directed) for (let v = 0; v < size; v++) total[v]! /= 2;
  return total;
}

/** Dijkstra's search from one source, with the number of shortest paths (as a logarithm) and who comes before whom. */
class WeightedSearch {
  private readonly distance: Float64Array;
  private readonly logPaths: Float64Array;
  private readonly credit: Float64Array;
  private readonly order: Uint32Array;
  private readonly isSettled: Uint8Array;
  /** Predecessors as linked lists: first entry of each actor, then next entry and actor of each entry. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly before: Uint32Array;
  private readonly heap: DistanceHeap;
  private reached = 0;

  constructor(
    private readonly network: CompactNetwork,
    private readonly lengths: Float64Array,
  ) {
    const { size } = network;
    this.distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.logPaths = new Float64Array(size);
    this.credit = new Float64Array(size);
    this.order = new Uint32Array(size);
    this.isSettled = new Uint8Array(size);
    this.first = new Int32Array(size).fill(-1);
    this.next = new Int32Array(lengths.length);
    this.before = new Uint32Array(lengths.length);
    this.heap = new DistanceHeap(this.distance);
  }

  run(source: number): void {
    const { offsets, targets } = this.network.out;
    this.reached = 0;
    this.distance[source] = 0;
    this.logPaths[source] = 0;
    this.heap.lessen(source);
    while (!this.heap.isEmpty) {
      const v = this.heap.takeNearest();
      this.isSettled[v] = 1;
      this.order[this.reached++] = v;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (this.isSettled[w] === 0) this.offer(v, w, k);
      }
    }
  }

  /** A way to `w` whose last step is arc `k` from `v`: shorter, as short, or longer than those known. */
  private offer(v: number, w: number, k: number): void {
    const length = this.distance[v]! + this.lengths[k]!;
    const known = this.distance[w]!;
    if (length < known * (1 - equallyShort)) {
      this.distance[w] = length;
      this.logPaths[w] = this.logPaths[v]!;
      this.first[w] = -1;
      this.heap.lessen(w);
    } else if (length <= known * (1 + equallyShort)) {
      const high = Math.max(this.logPaths[v]!, this.logPaths[w]!);
      const low = Math.min(this.logPaths[v]!, this.logPaths[w]!);
      this.logPaths[w] = high + Math.log1p(Math.exp(low - high));
    } else return;
    this.before[k] = v;
    this.next[k] = this.first[w]!;
    this.first[w] = k;
  }

  /** Hands credit back along the predecessors, adds it to `total` and leaves the search as it was before. */
  addCredit(total: Float64Array): void {
    for (let place = this.reached - 1; place >= 0; place--) {
      const w = this.order[place]!;
      for (let k = this.first[w]!; k >= 0; k = this.next[k]!) {
        const v = this.before[k]!;
        this.credit[v]! += Math.exp(this.logPaths[v]! - this.logPaths[w]!) * (1 + this.credit[w]!);
      }
      if (place > 0) total[w]! += this.credit[w]!;
      this.credit[w] = 0;
      this.distance[w] = Number.POSITIVE_INFINITY;
      this.isSettled[w] = 0;
      this.first[w] = -1;
    }
  }
}
