import type { CompactNetwork } from '../graph/compact-network.ts';
import { compareText } from '../model/order.ts';
import { visitTriadsOf } from './brokered-triads.ts';

export interface BrokeredPair {
  readonly from: string;
  readonly to: string;
}

/**
 * The pairs one actor brokers, by name, sorted by `from`, then `to` (plain comparison of text).
 *
 * For: what stands behind the number: who depends on this actor to get at whom.
 * Conventions: those of `brokerage`, so there are as many pairs as the total says; in an undirected network
 * each pair stands in both directions. Without `groupOf` everybody counts.
 */
export function brokeredPairs(
  network: CompactNetwork,
  broker: number,
  groupOf: ArrayLike<number> = new Int32Array(network.size),
): readonly BrokeredPair[] {
  const pairs: BrokeredPair[] = [];
  if (groupOf[broker]! < 0) return pairs;
  visitTriadsOf(network, groupOf, broker, (_, from, to) => {
    pairs.push({ from: network.ids[from]!, to: network.ids[to]! });
  });
  return pairs.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}
