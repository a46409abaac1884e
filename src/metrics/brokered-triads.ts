import { type CompactNetwork, hasNeighbour } from '../graph/compact-network.ts';
import { type BrokerageRole, roleOf } from './brokerage.ts';

/** Told of each triad: positions of the broker and of the two it brings together, and the role. */
export type TriadVisitor = (broker: number, from: number, to: number, role: BrokerageRole) => void;

/**
 * Visits every brokered triad from -> broker -> to, by broker, from, to ascending in position.
 *
 * For: what the counts of `brokerage` are made of, one by one; the conventions are the same (an actor with a
 * negative group is left out; an undirected tie is two arcs). Time grows with the number of two-paths.
 */
export function brokeredTriads(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  visit: TriadVisitor,
): void {
  for (let broker = 0; broker < network.size; broker++) {
    if (groupOf[broker]! < 0) continue;
    visitTriadsOf(network, groupOf, broker, visit);
  }
}

/** The triads of one broker. */
export function visitTriadsOf(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  broker: number,
  visit: TriadVisitor,
): void {
  const into = network.in;
  const out = network.out;
  for (let k = into.offsets[broker]!; k < into.offsets[broker + 1]!; k++) {
    const from = into.targets[k]!;
    if (groupOf[from]! < 0) continue;
    for (let l = out.offsets[broker]!; l < out.offsets[broker + 1]!; l++) {
      const to = out.targets[l]!;
      if (to === from || groupOf[to]! < 0 || hasNeighbour(out, from, to)) continue;
      visit(broker, from, to, roleOf(groupOf[from]!, groupOf[broker]!, groupOf[to]!));
    }
  }
}
