import type { CompactNetwork } from '../graph/compact-network.ts';

/**
 * Reach: the others an actor can get to within a few steps.
 *
 * For: whom a message, a standard or a piece of advice gets to through friends of friends.
 *
 *   R_k(v) = { w other than v : distance(v, w) <= k }
 *
 * Conventions: undirected simple view; two steps unless told. `reach(network)` returns a function that gives
 * the set of one actor as positions, ascending; it keeps its scratch space between calls.
 * Always defined; the set of an isolate is empty.
 * Reference: Borgatti 2006 (k-reach).
 */
export function reach(network: CompactNetwork, steps = 2): (actor: number) => Uint32Array {
  const { around, size } = network;
  const seenIn = new Uint32Array(size);
  const queue = new Uint32Array(size);
  let call = 0;
  return (actor) => {
    call++;
    queue[0] = actor;
    seenIn[actor] = call;
    let length = 1;
    let start = 0;
    for (let step = 0; step < steps && start < length; step++) {
      const end = length;
      for (; start < end; start++) {
        const v = queue[start]!;
        for (let k = around.offsets[v]!; k < around.offsets[v + 1]!; k++) {
          const w = around.targets[k]!;
          if (seenIn[w] === call) continue;
          seenIn[w] = call;
          queue[length++] = w;
        }
      }
    }
    return queue.slice(1, length).sort();
  };
}
