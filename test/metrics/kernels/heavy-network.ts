import { compact, generateNetwork } from '../../../bench/generate-network.ts';
import type { CompactNetwork } from '../../../src/graph/compact-network.ts';

/** The generator of the bench: heavy-tailed degree, five arcs an actor. */
export function heavyNetwork(size: number, { seed = 1, directed = true } = {}): CompactNetwork {
  return compact(generateNetwork(size, seed), directed);
}

/** A chain of diamonds 0 -> {1, 2} -> 3 -> {4, 5} -> 6 …: 2^count shortest ways from end to end. */
export function diamondArcs(count: number) {
  const from: number[] = [];
  const to: number[] = [];
  for (let k = 0; k < count; k++) {
    for (const side of [1, 2]) {
      from.push(3 * k, 3 * k + side);
      to.push(3 * k + side, 3 * k + 3);
    }
  }
  return { ids: Array.from({ length: 3 * count + 1 }, (_, index) => `${index}`), from, to };
}
