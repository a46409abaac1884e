import type { CaseIndex } from '../graph/case-index.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';
import { type Articulation, articulation } from '../metrics/articulation.ts';
import { type Betweenness, betweennessOf } from '../metrics/betweenness-of.ts';
import { type BrokerageByRole, brokerage } from '../metrics/brokerage.ts';
import { brokerageChance } from '../metrics/brokerage-chance.ts';
import { structuralHoles } from '../metrics/burt.ts';
import { exclusiveBrokerage, twoPaths } from '../metrics/exclusive-brokerage.ts';
import { type ExpectedBrokerage, expectedBrokerage } from '../metrics/expected-brokerage.ts';
import { type LowPoints, lowPoints } from '../metrics/low-points.ts';
import { brokerageGroups } from './brokerage-groups.ts';
import type { ArticulatorsPreset } from './preset.ts';

/** Measures of the whole case that articulators are ranked by: the same for each of its clusters. */
export interface BrokerageOfCase {
  readonly network: CompactNetwork;
  readonly groupOf: Int32Array;
  readonly betweenness: Betweenness;
  readonly constraint: Float64Array;
  readonly roles: BrokerageByRole;
  readonly chance: ExpectedBrokerage;
  /** Seeded p of the roles, as many or more; null where no draws were asked for. */
  readonly p: BrokerageByRole | null;
  /** Pairs of different groups that only this actor brings together; null where that was too much work. */
  readonly exclusivity: Float64Array | null;
  readonly tree: LowPoints;
  readonly breaks: Articulation;
}

export function measureBrokerage(
  network: CompactNetwork,
  index: CaseIndex,
  preset: ArticulatorsPreset,
): BrokerageOfCase {
  const groupOf = brokerageGroups(network, index);
  const roles = brokerage(network, groupOf);
  const tree = lowPoints(network);
  const { seed, roleDraws: draws, roleNull: nullModel } = preset;
  const isCountable = twoPaths(network) <= preset.exclusivityUpTo;
  return {
    network,
    groupOf,
    betweenness: betweennessOf(network, {
      exactUpTo: preset.betweennessUpTo,
      epsilon: preset.betweennessError,
      delta: preset.betweennessRisk,
      seed,
    }),
    constraint: structuralHoles(network).constraint,
    roles,
    chance: expectedBrokerage(network, groupOf, roles),
    p: draws === 0 ? null : brokerageChance(network, groupOf, roles, { seed, draws, nullModel }).atLeast,
    exclusivity: isCountable ? exclusiveBrokerage(network, groupOf) : null,
    tree,
    breaks: articulation(network, tree),
  };
}
