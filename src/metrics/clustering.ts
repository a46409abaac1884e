import type { CompactNetwork } from '../graph/compact-network.ts';
import { degree } from './degree.ts';
import { triangleCounts } from './triangle-counts.ts';

/**
 * Local clustering: the share of pairs of an actor's neighbours that are linked with each other.
 *
 * For: whether an actor sits inside a circle (near 1) or between strangers (near 0).
 *
 *   c_v = triangles at v / (d_v (d_v - 1) / 2)
 *
 * Conventions: undirected simple view.
 * Not defined (NaN): fewer than two neighbours, so there is no pair. `averageClustering` counts these as 0.
 * Reference: Watts & Strogatz 1998.
 */
export function clustering(network: CompactNetwork, triangles = triangleCounts(network)): Float64Array {
  const ties = degree(network.around);
  return triangles.map((count, v) => (ties[v]! < 2 ? Number.NaN : count / ((ties[v]! * (ties[v]! - 1)) / 2)));
}
