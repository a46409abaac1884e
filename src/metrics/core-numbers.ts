import type { CompactNetwork } from '../graph/compact-network.ts';
import { degree } from './degree.ts';

/**
 * Core number: the largest k such that the actor belongs to a part where everybody has k partners or more.
 *
 * For: who is in the thick of the network and who hangs on to it by a thread.
 *
 *   for k = 0, 1, 2 ... take away whoever has k ties left or fewer, again and again; k is the core number of those
 *
 * Conventions: undirected simple view: a two-way tie is one tie (counting it twice, as some libraries do on
 * a directed graph, doubles the numbers).
 * Always defined; an isolate has 0. O(n + m).
 * Reference: Seidman 1983; Batagelj & Zaversnik 2003.
 */
export function coreNumbers({ size, around }: CompactNetwork): Uint32Array {
  const { offsets, targets } = around;
  // Ties left; for those taken away: their core number, which is never above k.
  const left = degree(around);
  const staying = Uint32Array.from({ length: size }, (_, v) => v);
  const leaving = new Uint32Array(size);
  let stay = size;
  for (let k = 0; stay > 0; ) {
    let leave = 0;
    let kept = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < stay; at++) {
      const v = staying[at]!;
      const ties = left[v]!;
      if (ties === k) leaving[leave++] = v;
      else if (ties > k) {
        staying[kept++] = v;
        if (ties < fewest) fewest = ties;
      }
    }
    stay = kept;
    if (leave === 0) {
      k = fewest;
      continue;
    }
    for (let at = 0; at < leave; at++) {
      const v = leaving[at]!;
      for (let slot = offsets[v]!; slot < offsets[v + 1]!; slot++) {
        const w = targets[slot]!;
        const ties = left[w]!;
        if (ties <= k) continue;
        left[w] = ties - 1;
        if (ties - 1 === k) leaving[leave++] = w;
      }
    }
    k++;
  }
  return left;
}
