import { buildCompactNetwork, type CompactNetwork } from '../src/graph/compact-network.ts';

/** Arcs as two arrays of positions, 0 .. size - 1; arc k runs from `from[k]` to `to[k]`. */
export interface Arcs {
  readonly size: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * A directed network with heavy-tailed degree, the same for the same seed: exactly `arcsPerActor * size` arcs,
 * all different, no self-linkage.
 *
 * Both ends of an arc are drawn in proportion to (rank + 1)^-0.6, so an actor that sells much buys much
 * (degree exponent about 2.7; the hub of 10,000 actors has some 2,000 links); ranks are then shuffled over the
 * positions, so that neighbours in memory are strangers in the network.
 */
export function generateNetwork(size: number, seed = 1, arcsPerActor = 5): Arcs {
  const random = seededRandom(seed);
  const label = shuffled(size, random);
  const wanted = size * arcsPerActor;
  const from = new Uint32Array(wanted);
  const to = new Uint32Array(wanted);
  const seen = new Set<number>();
  const draw = (): number => label[Math.floor(size * random() ** 2.5)]!;
  while (seen.size < wanted) {
    const a = draw();
    const b = draw();
    const key = a * size + b;
    if (a === b || seen.has(key)) continue;
    from[seen.size] = a;
    to[seen.size] = b;
    seen.add(key);
  }
  return { size, from, to };
}

/** The compact network of generated arcs. */
export function compact({ size, from, to }: Arcs, directed = true): CompactNetwork {
  const ids = Array.from({ length: size }, (_, position) => `${position}`);
  return buildCompactNetwork({ ids, from, to, directed });
}

function shuffled(size: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, position) => position);
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

/** mulberry32: numbers in [0, 1) that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
