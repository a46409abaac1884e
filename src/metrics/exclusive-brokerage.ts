import type { CompactNetwork } from '../graph/compact-network.ts';

/**
 * Exclusive brokerage: pairs of actors of different groups that nobody else brings together.
 *
 * For: a broker others could stand in for matters less than one that is the only way; activity (all pairs
 * of different groups: representative + gatekeeper + liaison) does not tell the two apart.
 *
 *   X(v) = number of (a, b):  a -> v -> b,  not a -> b,  group(a) != group(b),  no w other than v: a -> w -> b
 *
 * Conventions: ordered pairs, all distinct, as in `brokerage`; an actor with a negative group is left out, as
 * broker and as end, and has NaN. In an undirected network each tie is two arcs.
 * Time and steps: the two-paths of the network (`twoPaths`).
 * Reference: Hamilton, Hileman & Bodin 2020, Social Networks 61 (exclusivity); as in R manynet's
 * node_brokering_exclusivity().
 */
export function exclusiveBrokerage(network: CompactNetwork, groupOf: ArrayLike<number>): Float64Array {
  const { size, out } = network;
  const { offsets, targets } = out;
  const exclusive = new Float64Array(size);
  // For the source in hand: the one broker seen so far, or `several`, also where an arc closes the pair.
  const brokerOf = new Int32Array(size).fill(nobody);
  const touched = new Uint32Array(size);
  for (let a = 0; a < size; a++) {
    if (groupOf[a]! < 0) {
      exclusive[a] = Number.NaN;
      continue;
    }
    let count = 0;
    const touch = (b: number, broker: number) => {
      if (brokerOf[b] === nobody) {
        touched[count++] = b;
        brokerOf[b] = broker;
      } else brokerOf[b] = several;
    };
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) touch(targets[k]!, several);
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      const v = targets[k]!;
      if (groupOf[v]! < 0) continue;
      for (let l = offsets[v]!; l < offsets[v + 1]!; l++) if (targets[l] !== a) touch(targets[l]!, v);
    }
    for (let k = 0; k < count; k++) {
      const b = touched[k]!;
      const broker = brokerOf[b]!;
      brokerOf[b] = nobody;
      if (broker >= 0 && groupOf[b]! >= 0 && groupOf[b] !== groupOf[a]) exclusive[broker]!++;
    }
  }
  return exclusive;
}

const nobody = -1;
const several = -2;

/** Ways a -> v -> b, closed or not, and those back to a: what going through all of them costs. */
export function twoPaths({ size, in: into, out }: CompactNetwork): number {
  let ways = 0;
  for (let v = 0; v < size; v++) {
    ways += (into.offsets[v + 1]! - into.offsets[v]!) * (out.offsets[v + 1]! - out.offsets[v]!);
  }
  return ways;
}
