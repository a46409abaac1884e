import type { GovernanceDistributions } from '../model/governance.ts';
import type { Scope } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';
import type { ChainPairs } from './chain-pairs.ts';
import type { GovernedPair } from './govern-pairs.ts';
import { groupedBy } from './grouped-by.ts';
import { governanceShares } from './shares.ts';

/**
 * The shares of the answers for each firm, each buyer's chain and each scope (METHOD section 6), over the
 * pairs whose seller is a firm of the cluster, by count and by value, each with its undetermined share.
 * A pair with a local trader stands in the chain of every leader that the trader sells to.
 */
export function governanceDistributions(
  pairsOfFirms: readonly GovernedPair[],
  chains: readonly ChainPairs[],
): GovernanceDistributions {
  const bySeller = groupedBy(pairsOfFirms, ({ pair }) => pair.seller);
  const byScope = groupedBy(pairsOfFirms, ({ governance }) => governance.scope);
  const ofScope = (scope: Scope) =>
    governanceShares(byScope.get(scope) ?? [], 'no pair of a firm of the cluster is of this scope');
  return {
    byFirm: [...bySeller]
      .map(([firm, pairs]) => ({ firm, shares: governanceShares(pairs) }))
      .sort((a, b) => compareText(a.firm, b.firm)),
    byChain: chains
      .map(({ buyer, leader, through, direct, indirect }) => ({
        buyer,
        leader,
        through,
        shares: governanceShares(
          [...direct, ...indirect],
          'no sale to it is read: its rows are of earlier years',
        ),
      }))
      .sort((a, b) => b.shares.pairs - a.shares.pairs || compareText(a.buyer, b.buyer)),
    byScope: {
      local: ofScope('local'),
      domestic: ofScope('domestic'),
      crossBorder: ofScope('cross-border'),
      unknown: ofScope('unknown'),
    },
  };
}
