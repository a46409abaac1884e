import type { CompactNetwork } from '../graph/compact-network.ts';
import { visitTriangles } from './triangles.ts';

/** Number of triangles of the undirected simple view each actor is a corner of. */
export function triangleCounts(network: CompactNetwork): Float64Array {
  const count = new Float64Array(network.size);
  visitTriangles(network, (x, y, z) => {
    count[x]!++;
    count[y]!++;
    count[z]!++;
  });
  return count;
}
