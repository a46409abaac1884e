import { buildCompactNetwork, type CompactNetwork } from '../graph/compact-network.ts';
import { articulation } from './articulation.ts';
import type { SetScore } from './best-set.ts';
import { components } from './components.ts';

/**
 * Fragmentation without a set and each further actor, all further actors at once: one depth-first pass over
 * the network without the set tells into what pieces each would break its own. O(n + m) a call.
 */
export function cutScores(network: CompactNetwork): SetScore {
  const { size } = network;
  const values = new Float64Array(size);
  return {
    cost: size + network.around.targets.length,
    withEach: (members) => {
      const rest = withoutActors(network, members);
      const { partOf, sizes } = components(rest);
      const { sizesOf } = articulation(rest);
      let joined = 0;
      for (const part of sizes) joined += part * (part - 1);
      const left = size - members.length - 1;
      for (let v = 0; v < size; v++) {
        const part = sizes[partOf[v]!]!;
        let after = joined - part * (part - 1);
        for (const piece of sizesOf(v)) after += piece * (piece - 1);
        values[v] = left < 2 ? Number.NEGATIVE_INFINITY : 1 - after / (left * (left - 1));
      }
      return values;
    },
  };
}

/** The undirected simple view with some actors' ties taken off: they stay as isolates, which no pair is lost by. */
function withoutActors({ ids, size, around }: CompactNetwork, members: readonly number[]): CompactNetwork {
  const isOut = new Uint8Array(size);
  for (const v of members) isOut[v] = 1;
  const from: number[] = [];
  const to: number[] = [];
  for (let v = 0; v < size; v++) {
    if (isOut[v] === 1) continue;
    for (let k = around.offsets[v]!; k < around.offsets[v + 1]!; k++) {
      const w = around.targets[k]!;
      if (w <= v || isOut[w] === 1) continue;
      from.push(v);
      to.push(w);
    }
  }
  return buildCompactNetwork({ ids, from, to, directed: false });
}
