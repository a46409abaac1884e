import type { Adjacency } from '../graph/compact-network.ts';

/**
 * Degree: with how many others an actor is linked.
 *
 * For: the plainest sign of activity: suppliers reached, customers served.
 *
 *   degree(i) = number of neighbours in the list that is read
 *
 * Conventions: `network.in` gives in-degree, `network.out` out-degree, `network.around` the number of
 * neighbours in either direction, a two-way tie counted once. Parallel links were merged by the network.
 * Always defined; an isolate has 0.
 * Reference: Freeman 1979.
 */
export function degree(list: Adjacency): Uint32Array {
  const size = list.offsets.length - 1;
  const count = new Uint32Array(size);
  for (let i = 0; i < size; i++) count[i] = list.offsets[i + 1]! - list.offsets[i]!;
  return count;
}
