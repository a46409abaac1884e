import type { CompactNetwork } from '../graph/compact-network.ts';
import { degree } from './degree.ts';
import { triangleCounts } from './triangle-counts.ts';

/**
 * Transitivity: how often two partners of one actor are partners themselves, over the whole network.
 *
 * For: whether the network is knit into circles or strung out.
 *
 *   closed triples / connected triples = 3 triangles / sum over v of d_v (d_v - 1) / 2
 *
 * Conventions: undirected simple view.
 * Not defined (null): no actor has two neighbours, so there is no connected triple.
 * Reference: Wasserman & Faust 1994, 6.1; Newman 2010, 7.9.
 */
export function transitivity(network: CompactNetwork, triangles = triangleCounts(network)): number | null {
  const ties = degree(network.around);
  let triples = 0;
  let closed = 0;
  for (let v = 0; v < network.size; v++) {
    triples += (ties[v]! * (ties[v]! - 1)) / 2;
    closed += triangles[v]!;
  }
  return triples === 0 ? null : closed / triples;
}
