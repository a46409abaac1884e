import type { CompactNetwork } from '../graph/compact-network.ts';
import { type BrokerageByRole, brokerageRoles, roleOf } from './brokerage.ts';

/**
 * Partial brokerage: an actor gets 1/k of a pair that k actors broker.
 *
 * For: telling the only go-between from one of many; the pair is worth one credit in all.
 *
 *   sum over pairs (a, b) that v brokers of  1 / (number of actors that broker (a, b)),  by role
 *
 * Conventions: those of `brokerage`; the k actors are all of a known group, whatever the role each plays. The
 * totals of all actors add up to the number of brokered pairs. An undirected tie is two arcs.
 * Not defined (NaN): actors without a known group.
 * Time grows with the number of two-paths.
 * Reference: Gould & Fernandez 1989 (the roles); sharing the credit of a pair evenly is a convention.
 */
export function partialBrokerage(network: CompactNetwork, groupOf: ArrayLike<number>): BrokerageByRole {
  const { size, out } = network;
  const { offsets, targets } = out;
  const column = () => Float64Array.from({ length: size }, (_, v) => (groupOf[v]! < 0 ? Number.NaN : 0));
  const credit = {
    coordinator: column(),
    itinerant: column(),
    representative: column(),
    gatekeeper: column(),
    liaison: column(),
    total: column(),
  };
  const brokers = new Uint32Array(size);
  const isLinked = new Uint8Array(size);
  const walk = (a: number, visit: (v: number, b: number) => void): void => {
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      const v = targets[k]!;
      if (groupOf[v]! < 0) continue;
      for (let l = offsets[v]!; l < offsets[v + 1]!; l++) {
        const b = targets[l]!;
        if (b !== a && isLinked[b] === 0 && groupOf[b]! >= 0) visit(v, b);
      }
    }
  };
  for (let a = 0; a < size; a++) {
    if (groupOf[a]! < 0) continue;
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) isLinked[targets[k]!] = 1;
    walk(a, (_, b) => {
      brokers[b]!++;
    });
    walk(a, (v, b) => {
      credit[roleOf(groupOf[a]!, groupOf[v]!, groupOf[b]!)][v]! += 1 / brokers[b]!;
    });
    walk(a, (_, b) => {
      brokers[b] = 0;
    });
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) isLinked[targets[k]!] = 0;
  }
  for (const role of brokerageRoles) for (let v = 0; v < size; v++) credit.total[v]! += credit[role][v]!;
  return credit;
}
