import type { CaseIndex } from '../graph/case-index.ts';
import { compareText } from '../model/order.ts';
import type { GovernedPair } from './govern-pairs.ts';

/**
 * The chain leaders of a cluster (METHOD section 6), sorted by id: the buyer of a quasi-hierarchy or
 * hierarchy pair whose seller is one of its firms; or an actor of kind `buyer` that buys from one of its
 * firms, or from a customer of one that is itself of the cluster, and sells to no other `buyer`.
 */
export function chainLeaders(
  clusterId: string,
  pairsOfFirms: readonly GovernedPair[],
  index: CaseIndex,
): readonly string[] {
  const leaders = new Set([...subordinatingBuyers(pairsOfFirms), ...finalBuyers(clusterId, index)]);
  return [...leaders].sort(compareText);
}

/** Buyers of a quasi-hierarchy or hierarchy pair. */
export function subordinatingBuyers(pairsOfFirms: readonly GovernedPair[]): ReadonlySet<string> {
  const subordinated = pairsOfFirms.filter(
    ({ governance: { answer } }) => answer === 'quasi-hierarchy' || answer === 'hierarchy',
  );
  return new Set(subordinated.map(({ pair }) => pair.buyer));
}

/** Buyers from the firms, or from their customers of the cluster, that sell to no other buyer; all years. */
export function finalBuyers(clusterId: string, index: CaseIndex): ReadonlySet<string> {
  const supplies = index.layer('supplies');
  const isBuyer = (id: string) => index.actor(id).kind === 'buyer';
  const ofCluster = (id: string) => index.actor(id).cluster === clusterId;
  const sellers = new Set<string>();
  const traders = new Set<string>();
  for (const row of supplies) {
    if (ofCluster(row.from) && index.actor(row.from).kind === 'firm') {
      sellers.add(row.from);
      if (ofCluster(row.to)) sellers.add(row.to);
    }
    if (isBuyer(row.from) && isBuyer(row.to)) traders.add(row.from);
  }
  const final = supplies.filter((row) => isBuyer(row.to) && sellers.has(row.from) && !traders.has(row.to));
  return new Set(final.map((row) => row.to));
}
