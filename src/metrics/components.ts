import type { CompactNetwork } from '../graph/compact-network.ts';
import { type Parts, partsBySize } from './parts.ts';

/**
 * Components: the parts of the network that no linkage joins, direction aside (weak components).
 *
 * For: whether there is one cluster or several that only share a name.
 * Conventions: parts are numbered by size, largest first, equal ones by their first actor; an isolate is one.
 * Always defined. O(n + m), no recursion.
 */
export function components(network: CompactNetwork): Parts {
  const { size, around } = network;
  const label = new Int32Array(size).fill(-1);
  const stack = new Uint32Array(size);
  let count = 0;
  for (let start = 0; start < size; start++) {
    if (label[start]! >= 0) continue;
    label[start] = count;
    stack[0] = start;
    let height = 1;
    while (height > 0) {
      const v = stack[--height]!;
      for (let k = around.offsets[v]!; k < around.offsets[v + 1]!; k++) {
        const w = around.targets[k]!;
        if (label[w]! >= 0) continue;
        label[w] = count;
        stack[height++] = w;
      }
    }
    count++;
  }
  return partsBySize(label, count);
}
