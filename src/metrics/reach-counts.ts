import type { CompactNetwork } from '../graph/compact-network.ts';

/**
 * How many others each actor reaches within two steps, the actor itself not counted.
 *
 * For: the size of the circle of friends of friends; `reach` names them.
 * Conventions: those of `reach`: undirected simple view. Always defined; 0 for an isolate.
 * O(sum of squared degrees).
 * Reference: Borgatti 2006 (k-reach, k = 2).
 */
export function reachCounts({ around, size }: CompactNetwork): Uint32Array {
  const { offsets, targets } = around;
  const counts = new Uint32Array(size);
  // The last actor by whom each was seen, plus one.
  const seenBy = new Uint32Array(size);
  for (let v = 0; v < size; v++) {
    seenBy[v] = v + 1;
    let count = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (seenBy[w] !== v + 1) {
        seenBy[w] = v + 1;
        count++;
      }
      for (let l = offsets[w]!; l < offsets[w + 1]!; l++) {
        const x = targets[l]!;
        if (seenBy[x] === v + 1) continue;
        seenBy[x] = v + 1;
        count++;
      }
    }
    counts[v] = count;
  }
  return counts;
}
