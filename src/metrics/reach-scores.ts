import type { CompactNetwork } from '../graph/compact-network.ts';
import type { SetScore } from './best-set.ts';
import { reach } from './reach.ts';

/** Share of actors in a set or within some steps of it, with each further actor. Reached ones are found once. */
export function reachScores(network: CompactNetwork, steps: number): SetScore {
  const { size } = network;
  const reachOf = reach(network, steps);
  const kept = new Map<number, Uint32Array>();
  let stored = 0;
  const circleOf = (v: number): Uint32Array => {
    const known = kept.get(v);
    if (known !== undefined) return known;
    const circle = reachOf(v);
    // At most 64 million entries are kept; the rest are found anew.
    if (stored + circle.length <= 64e6) {
      kept.set(v, circle);
      stored += circle.length;
    }
    return circle;
  };
  let cost = size;
  for (let v = 0; v < size; v++) cost += circleOf(v).length;
  const isReached = new Uint8Array(size);
  const values = new Float64Array(size);
  return {
    cost,
    withEach: (members) => {
      isReached.fill(0);
      let reached = 0;
      const add = (v: number): void => {
        if (isReached[v] === 1) return;
        isReached[v] = 1;
        reached++;
      };
      for (const member of members) {
        add(member);
        for (const v of circleOf(member)) add(v);
      }
      for (let v = 0; v < size; v++) {
        let more = 1 - isReached[v]!;
        for (const w of circleOf(v)) more += 1 - isReached[w]!;
        values[v] = (reached + more) / size;
      }
      return values;
    },
  };
}
