import type { CommunitiesJoined } from '../efficiency/communities.ts';
import type { CaseIndex } from '../graph/case-index.ts';
import { neighbours } from '../graph/compact-network.ts';
import { reach } from '../metrics/reach.ts';
import type { BrokerTypology, ComponentRanks, EfficiencyWithout } from '../model/articulator-detail.ts';
import type { Articulator, ArticulatorComponents } from '../model/assessment.ts';
import { togetherInOneShape } from '../model/of-one-shape.ts';
import { compareText } from '../model/order.ts';
import { typesOfBrokers } from './broker-types.ts';
import type { BrokerageOfCase } from './brokerage-of-case.ts';
import { cutOffs } from './cut-off.ts';
import { type Broker, describeBroker } from './describe-broker.ts';
import { meanRanks } from './mean-ranks.ts';
import type { ArticulatorsPreset } from './preset.ts';
import type { Surroundings } from './surroundings.ts';

export interface ArticulatorRanking {
  readonly articulators: readonly Articulator[];
  readonly kendallW: number | null;
}

export interface RankingInput {
  readonly clusterId: string;
  readonly leaders: readonly string[];
  readonly measured: BrokerageOfCase;
  readonly joined: CommunitiesJoined;
  readonly index: CaseIndex;
  readonly preset: ArticulatorsPreset;
  /** What becomes of the items of collective efficiency if an actor leaves. */
  readonly without: (actor: string) => EfficiencyWithout;
}

/** What is ranked: every component larger-is-better. */
const componentNames = [
  'boundaryBrokerage',
  'betweenness',
  'oneMinusConstraint',
  'communitiesJoined',
  'piecesLeft',
  'reach',
] as const satisfies readonly (keyof ArticulatorComponents)[];

/**
 * The articulators of a cluster (METHOD section 10): all actors of the cluster, or tied to it, that have a
 * tie and are not chain leaders, by their mean rank over six components; equal ones institutions first.
 */
export function rankArticulators(input: RankingInput): ArticulatorRanking {
  const { clusterId, leaders, measured, joined, index, preset, without } = input;
  const { network } = measured;
  const isMember = network.ids.map((id) => index.actor(id).cluster === clusterId);
  const leading = new Set(leaders);
  const marked = (belongs: (id: string, position: number) => boolean) =>
    Uint8Array.from(network.ids, (id, position) => Number(belongs(id, position)));
  const surroundings: Surroundings = {
    isMember,
    isFirm: marked((id, position) => isMember[position]! && index.actor(id).kind === 'firm'),
    isLeader: marked((id) => leading.has(id)),
    ...{ measured, joined, index },
    within: reach(network, 2),
    cutOff: cutOffs(network.ids, measured.tree, preset.pairsNamed),
    named: preset.pairsNamed,
  };
  const positions = rankedPositions(surroundings);
  const brokers = positions.map((position) => describeBroker(position, surroundings));
  const { meanRank, ranks, kendallW } = meanRanks(
    componentNames.map((name) => brokers.map(({ components }) => components[name])),
  );
  const typologies = typologiesOf(positions, measured, preset);
  const made = togetherInOneShape<Articulator>();
  const articulators = brokers
    .map((broker, place) => ({ broker, place }))
    .sort((a, b) => meanRank[a.place]! - meanRank[b.place]! || institutionsFirst(a.broker, b.broker))
    .map(({ broker: { actor, kind, ...rest }, place }, order): Articulator => {
      const ranked = componentNames.map((name, measure) => [name, ranks[measure]![place]!]);
      return made({ actor, kind, rank: order + 1, meanRank: meanRank[place]! }, rest, {
        ranks: Object.fromEntries(ranked) as ComponentRanks,
        typology: typologies[place]!,
        efficiencyWithout: without(actor),
      });
    });
  return { articulators, kendallW };
}

/** Actors of the cluster or tied to it that have a tie and lead no chain of it. */
function rankedPositions({ isMember, isLeader, measured: { network } }: Surroundings): readonly number[] {
  const positions: number[] = [];
  for (let position = 0; position < network.size; position++) {
    let tied = false;
    for (const other of neighbours(network.around, position)) {
      tied = isMember[position]! || isMember[other]!;
      if (tied) break;
    }
    if (tied && isLeader[position] === 0) positions.push(position);
  }
  return positions;
}

function institutionsFirst(a: Broker, b: Broker): number {
  const place = (one: Broker) => (one.kind === 'institution' ? 0 : 1);
  return place(a) - place(b) || compareText(a.actor, b.actor);
}

/** Activity by exclusivity; pairs whose ends are of different groups, in the whole case, as for the roles. */
function typologiesOf(
  positions: readonly number[],
  { roles, exclusivity }: BrokerageOfCase,
  preset: ArticulatorsPreset,
): readonly BrokerTypology[] {
  const { representative, gatekeeper, liaison } = roles;
  const activity = positions.map((place) => representative[place]! + gatekeeper[place]! + liaison[place]!);
  if (exclusivity === null) {
    const reason = `not counted: the case has more than ${preset.exclusivityUpTo} two-paths`;
    return activity.map((value) => ({ activity: value, exclusivity: null, type: null, reason }));
  }
  const exclusive = positions.map((place) => exclusivity[place]!);
  const types = typesOfBrokers(activity, exclusive, preset.typologyCut);
  return activity.map((value, place) => ({
    activity: value,
    exclusivity: exclusive[place]!,
    type: types[place]!,
  }));
}
