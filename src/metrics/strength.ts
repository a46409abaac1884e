import type { Adjacency } from '../graph/compact-network.ts';

/**
 * Strength: the sum of the weights of an actor's links, its degree in value instead of number.
 *
 * For: how much is sold (out), bought (in) or exchanged, where links are far from alike.
 *
 *   strength(i) = sum over the links of the list of w_ij
 *
 * Conventions: `amounts` in the order of `list.targets`; parallel links were added up by the network. An actor
 * without links has 0. In a directed network in-strength reads the incoming list, out-strength the outgoing;
 * both together are their sum, so that a two-way tie counts with both amounts.
 * Not defined (NaN): an amount of the actor is not known (NaN).
 * Reference: Barrat, Barthelemy, Pastor-Satorras & Vespignani 2004.
 */
export function strength(list: Adjacency, amounts: ArrayLike<number>): Float64Array {
  const size = list.offsets.length - 1;
  const sums = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let k = list.offsets[i]!; k < list.offsets[i + 1]!; k++) sums[i]! += amounts[k]!;
  }
  return sums;
}
