import type { CaseIndex } from '../graph/case-index.ts';
import { compareText } from '../model/order.ts';
import type { GovernedPair } from './govern-pairs.ts';
import { groupedBy } from './grouped-by.ts';

/** The pairs by which a cluster's firms reach one buyer. */
export interface ChainPairs {
  readonly buyer: string;
  readonly leader: boolean;
  /** For a chain leader: customers of the cluster's firms, themselves of the cluster, that sell to it. */
  readonly through: readonly string[];
  /** Pairs of the cluster's firms with the buyer. */
  readonly direct: readonly GovernedPair[];
  /** Pairs of the cluster's firms with those it is reached through. */
  readonly indirect: readonly GovernedPair[];
}

/**
 * The chain of each buyer of the cluster's firms and of each chain leader, by id: the pairs of the firms with
 * it and, for a leader, with the customers of the cluster that sell on to it, the same one step by which
 * METHOD section 6 finds leaders. The sales of such a customer are rows of all years, as for leaders.
 */
export function chainPairs(
  clusterId: string,
  pairsOfFirms: readonly GovernedPair[],
  leaders: readonly string[],
  index: CaseIndex,
): readonly ChainPairs[] {
  const byBuyer = groupedBy(pairsOfFirms, ({ pair }) => pair.buyer);
  const localCustomers = new Set([...byBuyer.keys()].filter((id) => index.actor(id).cluster === clusterId));
  const isLeader = new Set(leaders);
  const sellersTo = new Map<string, Set<string>>();
  for (const { from, to } of index.layer('supplies')) {
    if (!isLeader.has(to) || !localCustomers.has(from)) continue;
    sellersTo.set(to, (sellersTo.get(to) ?? new Set()).add(from));
  }
  return [...new Set([...byBuyer.keys(), ...leaders])].sort(compareText).map((buyer) => {
    const through = [...(sellersTo.get(buyer) ?? [])].sort(compareText);
    return {
      buyer,
      leader: isLeader.has(buyer),
      through,
      direct: byBuyer.get(buyer) ?? [],
      // A pair of a firm with another firm that also sells to the leader is no sale of the leader itself.
      indirect: through.flatMap((id) => byBuyer.get(id) ?? []).filter(({ pair }) => pair.seller !== buyer),
    };
  });
}
