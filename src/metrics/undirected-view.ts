import type { CompactNetwork } from '../graph/compact-network.ts';

/** The undirected simple, unweighted view of a network: a tie wherever there is an arc either way. No copy. */
export function undirectedView(network: CompactNetwork): CompactNetwork {
  return { ...network, directed: false, out: network.around, in: network.around, weights: null };
}
