import type { CaseIndex } from '../graph/case-index.ts';
import { type ClusterGovernance, type GovernanceMoves, gereffiTypes } from '../model/governance.ts';
import { governanceTypes } from '../model/linkage.ts';
import { onDemand } from '../model/on-demand.ts';
import { answerAgreement } from './answer-agreement.ts';
import { chainPairs } from './chain-pairs.ts';
import { governanceDistributions } from './distributions.ts';
import { gereffiAsFour } from './gereffi-as-four.ts';
import type { GovernedPair } from './govern-pairs.ts';
import { chainLeadership } from './leadership.ts';
import { governanceShares } from './shares.ts';

/** What the governance of one cluster is put together from. */
export interface ClusterPairs {
  readonly clusterId: string;
  /** Pairs with an end in the cluster. */
  readonly listed: readonly GovernedPair[];
  /** Those whose seller is one of its firms. */
  readonly sales: readonly GovernedPair[];
  readonly leaders: readonly string[];
}

/**
 * The governance of a cluster (METHOD section 6): its pairs, their shares for the cluster, its firms, chains
 * and scopes, who leads, how pairs moved between two dates, and how far others see it alike.
 */
export function governCluster(
  { clusterId, listed, sales, leaders }: ClusterPairs,
  moves: (pairs: readonly GovernedPair[]) => GovernanceMoves,
  index: CaseIndex,
): ClusterGovernance {
  const pairs = listed.map(({ governance }) => governance);
  const isFirm = (id: string) => index.actor(id).cluster === clusterId && index.actor(id).kind === 'firm';
  const purchases = listed.filter(({ pair }) => isFirm(pair.buyer));
  const chains = () => chainPairs(clusterId, sales, leaders, index);
  return onDemand(
    { pairs, shares: governanceShares(sales) },
    {
      distributions: () => governanceDistributions(sales, chains()),
      leadership: () => chainLeadership(clusterId, sales, purchases, chains(), index),
      moves: () => moves(listed),
      agreement: () => ({
        coded: answerAgreement(
          pairs,
          governanceTypes,
          ({ coded }) => coded,
          (code) => code,
        ),
        gereffi: answerAgreement(
          pairs,
          gereffiTypes,
          ({ gereffi }) => gereffi,
          (type) => gereffiAsFour[type],
        ),
      }),
    },
  );
}
