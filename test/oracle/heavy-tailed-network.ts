import { type ArcList, buildCompactNetwork, type CompactNetwork } from '../../src/graph/compact-network.ts';
import { randomFrom } from '../../src/metrics/random.ts';

/** The networks that are held against outside tools. */
export const generatedSize = 1000;
export const generatedSeeds = ['1', '2', '3'] as const;

/** A generated network, with what the outside tools are given of it. */
export interface GeneratedNetwork {
  readonly network: CompactNetwork;
  /** Arcs in the order they are stored, no parallel ones, no self-linkages. */
  readonly arcs: readonly (readonly [number, number])[];
  /** Amounts of the arcs, whole numbers from 1 to 100. */
  readonly amounts: readonly number[];
  /** Five groups of unequal size. */
  readonly groupOf: Int32Array;
}

/**
 * A directed network with heavy-tailed degrees and five arcs an actor, the same for a seed on every machine.
 *
 * Givers are drawn evenly and receivers by u^3, so the first actors receive most; a tenth of the arcs is
 * returned and a fifth closes a triangle, so that reciprocity and transitivity have something to read.
 * The last twentieth of the actors has no arcs or only few.
 */
export function heavyTailedNetwork(size: number, seed: string): GeneratedNetwork {
  const random = randomFrom(`heavy-tailed/${size}/${seed}`);
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  const active = Math.ceil(size * 0.95);
  const seen = new Set<number>();
  const add = (a: number, b: number): void => {
    if (a === b || seen.has(a * size + b)) return;
    seen.add(a * size + b);
    from.push(a);
    to.push(b);
    weights.push(1 + Math.floor(random() * 100));
  };
  while (from.length < 5 * size) {
    const kind = random();
    if (kind < 0.1 && from.length > 0) {
      const arc = Math.floor(random() * from.length);
      add(to[arc]!, from[arc]!);
    } else if (kind < 0.3 && from.length > 1) {
      const arc = Math.floor(random() * from.length);
      const other = Math.floor(random() * from.length);
      if (to[other] === from[arc]) add(from[other]!, to[arc]!);
      else add(from[arc]!, Math.floor(active * random()));
    } else {
      const spread = random() < 0.02 ? size : active;
      add(Math.floor(spread * random()), Math.floor(active * random() ** 3));
    }
  }
  const list: ArcList = {
    ids: Array.from({ length: size }, (_, i) => `${i}`),
    from,
    to,
    weights,
    directed: true,
  };
  const network = buildCompactNetwork(list);
  const arcs: [number, number][] = [];
  for (let i = 0; i < size; i++) {
    for (let k = network.out.offsets[i]!; k < network.out.offsets[i + 1]!; k++) {
      arcs.push([i, network.out.targets[k]!]);
    }
  }
  const groupOf = Int32Array.from({ length: size }, () => Math.floor(5 * random() ** 2));
  return { network, arcs, amounts: [...network.weights!], groupOf };
}
