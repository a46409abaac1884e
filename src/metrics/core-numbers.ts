import type { CompactNetwork } from '../graph/compact-network.ts';
import { degree } from './degree.ts';

/**
 * Core number: the largest k such that the actor belongs to a part where everybody has k partners or more.
 *
 * For: who is in the thick of the network and who hangs on to it by a thread.
 *
 *   take away the actor with fewest ties left, again and again; its core number is the largest such minimum so far
 *
 * Conventions: undirected simple view: a two-way tie is one tie (counting it twice, as some libraries do on
 * a directed graph, doubles the numbers).
 * Always defined; an isolate has 0. O(n + m).
 * Reference: Seidman 1983; Batagelj & Zaversnik 2003.
 */
export function coreNumbers(network: CompactNetwork): Uint32Array {
  const { size, around } = network;
  const left = degree(around);
  let largest = 0;
  for (let v = 0; v < size; v++) largest = Math.max(largest, left[v]!);
  // Actors sorted by ties left; `start[d]` is where those with d begin, `place` where each actor stands.
  const start = new Uint32Array(largest + 2);
  for (let v = 0; v < size; v++) start[left[v]! + 1]!++;
  for (let d = 0; d <= largest; d++) start[d + 1]! += start[d]!;
  const cursor = start.slice();
  const place = new Uint32Array(size);
  const sorted = new Uint32Array(size);
  for (let v = 0; v < size; v++) {
    place[v] = cursor[left[v]!]!++;
    sorted[place[v]!] = v;
  }
  for (let k = 0; k < size; k++) {
    const v = sorted[k]!;
    for (let slot = around.offsets[v]!; slot < around.offsets[v + 1]!; slot++) {
      const w = around.targets[slot]!;
      if (left[w]! <= left[v]!) continue;
      // w moves to the front of those with as many ties left, and the front moves past it.
      const front = start[left[w]!]!++;
      const u = sorted[front]!;
      sorted[place[w]!] = u;
      place[u] = place[w]!;
      sorted[front] = w;
      place[w] = front;
      left[w]!--;
    }
  }
  return left;
}
