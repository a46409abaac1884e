import type { CommunitiesJoined } from '../efficiency/communities.ts';
import type { CaseIndex } from '../graph/case-index.ts';
import { neighbours } from '../graph/compact-network.ts';
import type { BrokerageByRole } from '../metrics/brokerage.ts';
import { visitTriadsOf } from '../metrics/brokered-triads.ts';
import { reach } from '../metrics/reach.ts';
import type { Articulator, ArticulatorComponents, ByRole } from '../model/assessment.ts';
import { brokerageRoles } from '../model/assessment.ts';
import { compareText } from '../model/order.ts';
import type { BrokerageOfCase } from './brokerage-of-case.ts';
import { meanRanks } from './mean-ranks.ts';

export interface ArticulatorRanking {
  readonly articulators: readonly Articulator[];
  readonly kendallW: number | null;
}

export interface RankingOptions {
  /** How many of the pairs an actor brokers are named; their number is always given. */
  readonly pairsNamed: number;
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

type Unranked = Omit<Articulator, 'rank' | 'meanRank'>;

/**
 * The articulators of a cluster (METHOD section 10): all actors of the cluster, or tied to it, that have a
 * tie and are not chain leaders, by their mean rank over six components; equal ones institutions first.
 */
export function rankArticulators(
  clusterId: string,
  leaders: readonly string[],
  measured: BrokerageOfCase,
  joined: CommunitiesJoined,
  index: CaseIndex,
  options: RankingOptions,
): ArticulatorRanking {
  const { network } = measured;
  const isMember = network.ids.map((id) => index.actor(id).cluster === clusterId);
  const isLeader = new Set(leaders);
  const within = reach(network, 2);
  const unranked: Unranked[] = [];
  for (let position = 0; position < network.size; position++) {
    const around = neighbours(network.around, position);
    const tied = around.length > 0 && (isMember[position] || around.some((other) => isMember[other]));
    if (!tied || isLeader.has(network.ids[position]!)) continue;
    unranked.push(describe(position, { isMember, isLeader, measured, joined, index, within, options }));
  }
  const { meanRank, kendallW } = meanRanks(
    componentNames.map((name) => unranked.map(({ components }) => components[name])),
  );
  const articulators = unranked
    .map((articulator, place) => ({ articulator, meanRank: meanRank[place]! }))
    .sort((a, b) => a.meanRank - b.meanRank || institutionsFirst(a.articulator, b.articulator))
    .map(({ articulator: { actor, kind, ...rest }, meanRank }, place) => ({
      actor,
      kind,
      rank: place + 1,
      meanRank,
      ...rest,
    }));
  return { articulators, kendallW };
}

function institutionsFirst(a: Unranked, b: Unranked): number {
  const place = (one: Unranked) => (one.kind === 'institution' ? 0 : 1);
  return place(a) - place(b) || compareText(a.actor, b.actor);
}

/** What the components of one actor are taken from. */
interface Surroundings {
  readonly isMember: readonly boolean[];
  readonly isLeader: ReadonlySet<string>;
  readonly measured: BrokerageOfCase;
  readonly joined: CommunitiesJoined;
  readonly index: CaseIndex;
  /** Positions within two steps of an actor, itself left out. */
  readonly within: (position: number) => Iterable<number>;
  readonly options: RankingOptions;
}

function describe(position: number, surroundings: Surroundings): Unranked {
  const { isMember, measured, joined, index, options } = surroundings;
  const { network, roles, chance, breaks } = measured;
  const id = network.ids[position]!;
  const brokers: { from: string; to: string }[] = [];
  let boundaryBrokerage = 0;
  visitTriadsOf(network, measured.groupOf, position, (broker, from, to, role) => {
    const touches = isMember[broker] || isMember[from] || isMember[to];
    if (touches && role !== 'coordinator') boundaryBrokerage++;
    if (brokers.length < options.pairsNamed) brokers.push({ from: network.ids[from]!, to: network.ids[to]! });
  });
  const reached = reachOf(position, surroundings);
  const { kind } = index.actor(id);
  return {
    actor: id,
    kind,
    components: {
      boundaryBrokerage,
      betweenness: measured.betweenness[position]!,
      oneMinusConstraint: 1 - measured.constraint[position]!,
      communitiesJoined: joined(id),
      piecesLeft: breaks.piecesLeft[position]!,
      reach: reached.together,
    },
    reach: { firms: reached.firms, leaders: reached.leaders },
    pieces: breaks.sizesOf(position),
    roles: byRole(roles, position),
    expected: byRole(chance.expected, position),
    z: nullWhereNaN(byRole(chance.z, position)),
    brokered: roles.total[position]!,
    brokers,
  };
}

/** Firms of the cluster and chain leaders within two steps; together, one that is both counts once. */
function reachOf(
  position: number,
  { isMember, isLeader, measured, index, within }: Surroundings,
): { firms: number; leaders: number; together: number } {
  let firms = 0;
  let leaders = 0;
  let together = 0;
  for (const other of within(position)) {
    const id = measured.network.ids[other]!;
    const firm = isMember[other] === true && index.actor(id).kind === 'firm';
    if (firm) firms++;
    if (isLeader.has(id)) leaders++;
    if (firm || isLeader.has(id)) together++;
  }
  return { firms, leaders, together };
}

function byRole(values: BrokerageByRole, position: number): ByRole<number> {
  const entries = [...brokerageRoles, 'total' as const].map((role) => [role, values[role][position]!]);
  return Object.fromEntries(entries) as ByRole<number>;
}

function nullWhereNaN(values: ByRole<number>): ByRole<number | null> {
  const entries = Object.entries(values).map(([role, value]) => [role, Number.isNaN(value) ? null : value]);
  return Object.fromEntries(entries) as ByRole<number | null>;
}
