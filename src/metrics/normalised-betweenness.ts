import type { CompactNetwork } from '../graph/compact-network.ts';

/**
 * Normalised betweenness: raw betweenness as a share of the largest value a network of this size allows.
 *
 * For: comparing actors of networks of different size.
 *
 *   directed: C(v) / ((n - 1)(n - 2))        undirected: C(v) / ((n - 1)(n - 2) / 2)
 *
 * Not defined (NaN): fewer than three actors, so that nobody can stand between two others.
 * Reference: Freeman 1977; Brandes 2008.
 */
export function normalisedBetweenness(network: CompactNetwork, raw: Float64Array): Float64Array {
  const { size, directed } = network;
  if (size < 3) return new Float64Array(size).fill(Number.NaN);
  const pairs = ((size - 1) * (size - 2)) / (directed ? 1 : 2);
  return raw.map((value) => value / pairs);
}
