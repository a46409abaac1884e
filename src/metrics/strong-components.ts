import type { CompactNetwork } from '../graph/compact-network.ts';
import { type Parts, partsBySize } from './parts.ts';

/**
 * Strong components: the parts in which everybody can reach everybody along the arcs.
 *
 * For: where goods, knowledge or money can come round again.
 * Conventions: follows the direction of the arcs; numbered as weak components, largest first.
 * Always defined; an undirected network gives its components. O(n + m), no recursion.
 * Reference: Tarjan 1972.
 */
export function strongComponents(network: CompactNetwork): Parts {
  const { size } = network;
  const { offsets, targets } = network.out;
  const reached = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const label = new Int32Array(size).fill(-1);
  const parent = new Int32Array(size).fill(-1);
  const next = offsets.slice(0, size);
  const open: number[] = [];
  let clock = 0;
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (reached[root]! >= 0) continue;
    let v = root;
    reached[v] = low[v] = clock++;
    open.push(v);
    while (v >= 0) {
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (reached[w]! < 0) {
          parent[w] = v;
          reached[w] = low[w] = clock++;
          open.push(w);
          v = w;
        } else if (label[w]! < 0 && reached[w]! < low[v]!) low[v] = reached[w]!;
        continue;
      }
      if (low[v] === reached[v]) {
        for (let w = -1; w !== v; ) {
          w = open.pop()!;
          label[w] = count;
        }
        count++;
      }
      const up = parent[v]!;
      if (up >= 0 && low[v]! < low[up]!) low[up] = low[v]!;
      v = up;
    }
  }
  return partsBySize(label, count);
}
