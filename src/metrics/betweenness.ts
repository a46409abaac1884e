import type { CompactNetwork } from '../graph/compact-network.ts';
import { betweennessOfParts, type KernelForm, partsOf, sumOfParts } from './kernels/betweenness-parts.ts';
import { PlainBetweenness } from './kernels/plain-betweenness.ts';
import { orderedSearchNetwork, plainSearchNetwork } from './kernels/search-network.ts';

/** Told now and then how many of the searches are done. */
export type Progress = (done: number, of: number) => void;

/** Below this many actors times arcs the network is searched as it stands: putting it in order would cost more. */
export const smallCost = 1e6;

/** What exact betweenness costs: actors times arcs (each search may meet every arc). */
export function betweennessCost({ size, out }: CompactNetwork): number {
  return size * out.targets.length;
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
 * Paths are counted in doubles: 33 diamonds in a chain (2^33 paths) are exact, and where a count passes 1e280
 * (about 930 diamonds) that source is counted again in logarithms, to some 12 digits.
 * `form`: 'fastest' (default) uses WebAssembly where it runs and the network is not small; 'plain' never does. The
 * two differ by rounding alone.
 * Always defined; 0 where nothing passes. O(n m) time, O(n) memory for small networks, O(n + m) for others.
 * Reference: Freeman 1977; Brandes 2001, algorithm 1.
 */
export function betweenness(
  network: CompactNetwork,
  progress?: Progress,
  form: KernelForm = 'fastest',
): Float64Array {
  if (betweennessCost(network) < smallCost) return ofSmallNetwork(network, progress);
  const search = orderedSearchNetwork(network);
  const doPart = betweennessOfParts({ network: search, form });
  const parts = partsOf(search);
  const results = function* () {
    for (let part = 0; part < parts; part++) {
      yield doPart(part);
      progress?.(Math.round(((part + 1) / parts) * network.size), network.size);
    }
  };
  return sumOfParts(search, network.directed, results());
}

function ofSmallNetwork(network: CompactNetwork, progress?: Progress): Float64Array {
  const search = plainSearchNetwork(network);
  const kernel = new PlainBetweenness(search);
  const total = new Float64Array(network.size);
  for (let first = 0; first < network.size; first += 64) {
    const sources = search.sources.subarray(first, first + 64);
    kernel.add(sources, total);
    if (sources.length === 64) progress?.(first + 64, network.size);
  }
  return sumOfParts(search, network.directed, [total]);
}
