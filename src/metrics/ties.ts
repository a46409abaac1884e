import type { CompactNetwork } from '../graph/compact-network.ts';

/** What is known of each slot of `network.around`: the tie of actor `i` with `j = around.targets[slot]`. */
export interface Ties {
  /** The slot of the same tie in the list of `j`. */
  readonly mirror: Uint32Array;
  /** 1 where there is an arc i -> j, 2 where there is j -> i, 3 where both. Undirected: 3. */
  readonly arcs: Uint8Array;
}

/** Reads direction and mirror of every tie of a network. O(n + m). */
export function ties(network: CompactNetwork): Ties {
  const { around, size } = network;
  const mirror = new Uint32Array(around.targets.length);
  const arcs = new Uint8Array(around.targets.length);
  const cursor = around.offsets.slice(0, size);
  for (let i = 0; i < size; i++) {
    let out = network.out.offsets[i]!;
    let into = network.in.offsets[i]!;
    const endOut = network.out.offsets[i + 1]!;
    const endInto = network.in.offsets[i + 1]!;
    for (let slot = around.offsets[i]!; slot < around.offsets[i + 1]!; slot++) {
      const j = around.targets[slot]!;
      mirror[slot] = cursor[j]!++;
      if (out < endOut && network.out.targets[out] === j) {
        arcs[slot]! |= 1;
        out++;
      }
      if (into < endInto && network.in.targets[into] === j) {
        arcs[slot]! |= 2;
        into++;
      }
    }
  }
  return { mirror, arcs };
}
