import type { CaseIndex } from '../graph/case-index.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';
import { type Articulation, articulation } from '../metrics/articulation.ts';
import { betweenness } from '../metrics/betweenness.ts';
import { type BrokerageByRole, brokerage } from '../metrics/brokerage.ts';
import { structuralHoles } from '../metrics/burt.ts';
import { type ExpectedBrokerage, expectedBrokerage } from '../metrics/expected-brokerage.ts';
import { brokerageGroups } from './brokerage-groups.ts';

/** Measures of the whole case that articulators are ranked by: the same for each of its clusters. */
export interface BrokerageOfCase {
  readonly network: CompactNetwork;
  readonly groupOf: Int32Array;
  readonly betweenness: Float64Array;
  readonly constraint: Float64Array;
  readonly roles: BrokerageByRole;
  readonly chance: ExpectedBrokerage;
  readonly breaks: Articulation;
}

export function measureBrokerage(network: CompactNetwork, index: CaseIndex): BrokerageOfCase {
  const groupOf = brokerageGroups(network, index);
  const roles = brokerage(network, groupOf);
  return {
    network,
    groupOf,
    betweenness: betweenness(network),
    constraint: structuralHoles(network).constraint,
    roles,
    chance: expectedBrokerage(network, groupOf, roles),
    breaks: articulation(network),
  };
}
