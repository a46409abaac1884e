import type { CompactNetwork } from '../graph/compact-network.ts';

/**
 * Density: the share of possible links that are there.
 *
 * For: how close-knit a small network is. It falls with size, so it compares only networks of like size.
 *
 *   directed: m / (n (n - 1))        undirected: ties / (n (n - 1) / 2)
 *
 * Conventions: simple network, no self-linkages.
 * Not defined (null): fewer than two actors.
 * Reference: Wasserman & Faust 1994, 4.1.
 */
export function density(network: CompactNetwork): number | null {
  // Undirected lists hold each tie twice, which is what the ordered pairs of the divisor ask for.
  const { size, out } = network;
  return size < 2 ? null : out.targets.length / (size * (size - 1));
}
