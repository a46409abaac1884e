import type { CompactNetwork } from '../graph/compact-network.ts';
import { orientedTies } from './kernels/oriented-ties.ts';
import { visitTriangles } from './triangles.ts';

/** Number of triangles of the undirected simple view each actor is a corner of. */
export function triangleCounts(network: CompactNetwork): Float64Array {
  const byRank = new Float64Array(network.size);
  visitTriangles(network, (x, y, z) => {
    byRank[x]!++;
    byRank[y]!++;
    byRank[z]!++;
  });
  return Float64Array.from(orientedTies(network).rank, (place) => byRank[place]!);
}
