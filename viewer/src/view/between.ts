import type { NetworkView } from './network-view.ts';

/**
 * The actors of two sets that are joined, and everybody on a shortest path from one set's actor to one of the other's,
 * along the linkages left and whatever their direction. A search from each actor of the smaller set: its size times
 * the linkages.
 */
export function between(
  { ids, from, to }: NetworkView,
  linkages: Uint8Array,
  first: Uint8Array,
  second: Uint8Array,
): Uint8Array {
  const size = ids.length;
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  linkages.forEach((left, k) => {
    if (left === 0 || from[k] === to[k]) return;
    neighbours[from[k]!]!.push(to[k]!);
    neighbours[to[k]!]!.push(from[k]!);
  });
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  const [starts, ends] = count(first) <= count(second) ? [first, second] : [second, first];
  const found = new Uint8Array(size);
  for (let start = 0; start < size; start++) {
    if (starts[start] === 0) continue;
    const distance = new Int32Array(size).fill(-1);
    const order = [start];
    distance[start] = 0;
    for (let at = 0; at < order.length; at++) {
      for (const next of neighbours[order[at]!]!) {
        if (distance[next]! >= 0) continue;
        distance[next] = distance[order[at]!]! + 1;
        order.push(next);
      }
    }
    const onPath = new Uint8Array(size);
    for (const actor of order.toReversed()) {
      const leads = neighbours[actor]!.some(
        (next) => onPath[next] === 1 && distance[next] === distance[actor]! + 1,
      );
      const isEnd = ends[actor] === 1 && actor !== start;
      if (isEnd || leads) onPath[actor] = found[actor] = 1;
    }
  }
  return found;
}
