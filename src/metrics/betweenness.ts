import type { CompactNetwork } from '../graph/compact-network.ts';

/** Told now and then how many of the searches are done. */
export type Progress = (done: number, of: number) => void;

/** Scratch space of one search, reused for every source. */
interface Search {
  readonly distance: Int32Array;
  /** Number of shortest paths from the source; its logarithm where the number itself is too large. */
  readonly paths: Float64Array;
  readonly credit: Float64Array;
  readonly order: Uint32Array;
}

/**
 * Betweenness: how often an actor stands on the shortest way between two others.
 *
 * For: who could hold up or distort what flows through the network.
 *
 *   C(v) = sum over s, t other than v of  paths(s, t through v) / paths(s, t)
 *
 * Conventions: exact, unweighted, raw. In a directed network (s, t) are ordered pairs and ways follow the
 * arcs; in an undirected one each unordered pair counts once. Parallel links were merged by the network.
 * Paths are counted in doubles: 33 diamonds in a chain (2^33 paths) are exact, and where a count passes
 * the largest double (about 1,024 diamonds) that source is counted again in logarithms, to some 12 digits.
 * Always defined; 0 where nothing passes. O(n m) time, O(n) memory.
 * Reference: Freeman 1977; Brandes 2001, algorithm 1.
 */
export function betweenness(network: CompactNetwork, progress?: Progress): Float64Array {
  const { size } = network;
  const total = new Float64Array(size);
  const search: Search = {
    distance: new Int32Array(size).fill(-1),
    paths: new Float64Array(size),
    credit: new Float64Array(size),
    order: new Uint32Array(size),
  };
  for (let source = 0; source < size; source++) {
    addFromSource(network, search, source, total);
    if (progress !== undefined && source % 64 === 63) progress(source + 1, size);
  }
  if (!network.directed) for (let v = 0; v < size; v++) total[v]! /= 2;
  return total;
}

function addFromSource(network: CompactNetwork, search: Search, source: number, total: Float64Array): void {
  const { distance, credit, order } = search;
  const { reached, overflow } = countPaths(network, search, source);
  if (overflow) countPathsInLogarithms(network, search, reached);
  giveCredit(network, search, reached, overflow);
  for (let k = 0; k < reached; k++) {
    const v = order[k]!;
    if (k > 0) total[v]! += credit[v]!;
    distance[v] = -1;
    credit[v] = 0;
  }
}

/** Breadth first: distances, numbers of shortest paths, the order in which actors were reached. */
function countPaths(network: CompactNetwork, search: Search, source: number) {
  const { offsets, targets } = network.out;
  const { distance, paths, order } = search;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
  let overflow = false;
  for (let k = 0; k < reached; k++) {
    const v = order[k]!;
    const next = distance[v]! + 1;
    const ways = paths[v]!;
    if (ways === Number.POSITIVE_INFINITY) overflow = true;
    for (let slot = offsets[v]!; slot < offsets[v + 1]!; slot++) {
      const w = targets[slot]!;
      if (distance[w]! < 0) {
        distance[w] = next;
        paths[w] = ways;
        order[reached++] = w;
      } else if (distance[w] === next) paths[w]! += ways;
    }
  }
  return { reached, overflow };
}

/** The same numbers as logarithms, for counts beyond the largest double. */
function countPathsInLogarithms(network: CompactNetwork, search: Search, reached: number): void {
  const { offsets, targets } = network.out;
  const { distance, paths, order } = search;
  for (let k = 0; k < reached; k++) paths[order[k]!] = k === 0 ? 0 : Number.NEGATIVE_INFINITY;
  for (let k = 0; k < reached; k++) {
    const v = order[k]!;
    for (let slot = offsets[v]!; slot < offsets[v + 1]!; slot++) {
      const w = targets[slot]!;
      if (distance[w] !== distance[v]! + 1) continue;
      const high = Math.max(paths[w]!, paths[v]!);
      const low = Math.min(paths[w]!, paths[v]!);
      paths[w] = high + Math.log1p(Math.exp(low - high));
    }
  }
}

/** Backwards: each actor hands its credit to those before it, in proportion to their shares of its paths. */
function giveCredit(network: CompactNetwork, search: Search, reached: number, logarithms: boolean): void {
  const { offsets, targets } = network.out;
  const { distance, paths, credit, order } = search;
  for (let k = reached - 1; k > 0; k--) {
    const v = order[k]!;
    const next = distance[v]! + 1;
    let sum = 0;
    for (let slot = offsets[v]!; slot < offsets[v + 1]!; slot++) {
      const w = targets[slot]!;
      if (distance[w] !== next) continue;
      const share = logarithms ? Math.exp(paths[v]! - paths[w]!) : paths[v]! / paths[w]!;
      sum += share * (1 + credit[w]!);
    }
    credit[v] = sum;
  }
}
