import type { CompactNetwork } from '../graph/compact-network.ts';
import { type Articulation, articulation } from './articulation.ts';
import { type Betweenness, betweennessOf, betweennessOptions } from './betweenness-of.ts';
import { type BrokerageByRole, brokerage } from './brokerage.ts';
import { type BrokerageChance, brokerageChance } from './brokerage-chance.ts';
import { type StructuralHoles, structuralHoles } from './burt.ts';
import { type CorePeriphery, corePeriphery } from './core-periphery.ts';
import { type DistanceSums, distanceSums } from './distance-sums.ts';
import { type ExpectedBrokerage, expectedBrokerage } from './expected-brokerage.ts';
import { type ExternalInternal, externalInternal } from './external-internal.ts';
import { groupNumbers } from './group-numbers.ts';
import { type HubsAndAuthorities, hubsAndAuthorities } from './hubs-and-authorities.ts';
import { type LinkAmounts, linkAmounts } from './link-amounts.ts';
import { linkLengths } from './link-lengths.ts';
import { type Communities, louvain } from './louvain.ts';
import { type LowPoints, lowPoints } from './low-points.ts';
import { type MeasureSettings, measureSettings } from './measure-settings.ts';
import { partialBrokerage } from './partial-brokerage.ts';
import { type RewiredChance, rewiredChance } from './rewired-chance.ts';
import { triangleCounts } from './triangle-counts.ts';
import { weightedBetweenness } from './weighted-betweenness.ts';
import type { WeightMeaning } from './weighted-network.ts';

/** One network with its groups, and the results that several measures share, each computed once when first asked. */
export interface MeasureContext {
  readonly network: CompactNetwork;
  readonly hasGroups: boolean;
  /** Number of each actor's group, -1 where not known. Without groups everybody is in group 0. */
  readonly groupOf: Int32Array;
  readonly triangles: () => Float64Array;
  readonly holes: () => StructuralHoles;
  readonly tree: () => LowPoints;
  readonly articulation: () => Articulation;
  readonly betweenness: () => Float64Array;
  /** The same with what is known of its error. */
  readonly betweennessFound: () => Betweenness;
  readonly brokerage: () => BrokerageByRole;
  readonly expectedBrokerage: () => ExpectedBrokerage;
  readonly externalInternal: () => ExternalInternal;
  readonly settings: MeasureSettings;
  /** What flows over each link; null where no amounts were given. */
  readonly amounts: () => LinkAmounts | null;
  /** Distances that arrive, that leave, and whichever way; null where the network is too large for them. */
  readonly distances: (way: 'in' | 'out' | 'around') => DistanceSums | null;
  readonly partialBrokerage: () => BrokerageByRole;
  readonly brokerageChance: () => BrokerageChance;
  readonly rewiredChance: () => RewiredChance;
  readonly communities: () => Communities;
  readonly corePeriphery: () => CorePeriphery | null;
  readonly hubsAndAuthorities: () => HubsAndAuthorities | null;
}

export interface MeasureContextOptions {
  /** Group of each actor, null where not known; null where there are no groups at all. */
  readonly groups: readonly (string | null)[] | null;
  /** What the network's weights mean; null (default) leaves them unread. */
  readonly weightMeaning?: WeightMeaning | null;
  /**
   * Amounts of the arcs in the order of `network.out.targets`, NaN where not known. Left out: the weights, where
   * they mean strength; null: none.
   */
  readonly amounts?: Float64Array | null;
  readonly settings?: Partial<MeasureSettings>;
  /** Unweighted betweenness, where the caller has it already (from worker threads). */
  readonly betweenness?: Betweenness;
  /** Draws that the caller has done already (by worker threads), with the same settings. */
  readonly drawn?: { readonly brokerage?: BrokerageChance; readonly rewired?: RewiredChance };
  /** Told now and then how much of a long measure (betweenness, distances, draws) is done; starts anew with each. */
  readonly progress?: (done: number, of: number) => void;
}

/** Makes the context; nothing is computed yet. Throws RangeError where groups and actors differ in number. */
export function measureContext(network: CompactNetwork, options: MeasureContextOptions): MeasureContext {
  const { groups, progress } = options;
  if (groups !== null && groups.length !== network.size) {
    throw new RangeError(`${groups.length} groups for ${network.size} actors; there must be one an actor`);
  }
  const groupOf = groups === null ? new Int32Array(network.size) : groupNumbers(groups).groupOf;
  const meaning = options.weightMeaning ?? null;
  const tree = once(() => lowPoints(network));
  const roles = once(() => brokerage(network, groupOf));
  const settings = measureSettings(options.settings);
  const watch = progress === undefined ? {} : { progress };
  const given = options.amounts === undefined && meaning === 'strength' ? network.weights : options.amounts;
  const hasRoom = network.size * network.around.targets.length <= settings.allPairsUpTo;
  const arriving = once(() => distanceSums(network.out, progress));
  const leaving = network.directed ? once(() => distanceSums(network.in, progress)) : arriving;
  const around = network.directed ? once(() => distanceSums(network.around, progress)) : arriving;
  const sums = { in: arriving, out: leaving, around };
  const betweennessFound = once((): Betweenness => {
    if (meaning !== null) {
      const values = weightedBetweenness(network, linkLengths(network, meaning), progress);
      return { values, approximate: null };
    }
    return options.betweenness ?? betweennessOf(network, { ...betweennessOptions(settings), ...watch });
  });
  return {
    network,
    hasGroups: groups !== null,
    groupOf,
    triangles: once(() => triangleCounts(network)),
    holes: once(() => structuralHoles(network)),
    tree,
    articulation: once(() => articulation(network, tree())),
    betweenness: () => betweennessFound().values,
    betweennessFound,
    brokerage: roles,
    expectedBrokerage: once(() => expectedBrokerage(network, groupOf, roles())),
    externalInternal: once(() => externalInternal(network, groupOf)),
    settings,
    amounts: once(() => (given === null || given === undefined ? null : linkAmounts(network, given))),
    distances: (way) => (hasRoom ? sums[way]() : null),
    partialBrokerage: once(() => partialBrokerage(network, groupOf)),
    brokerageChance: once(
      () =>
        options.drawn?.brokerage ??
        brokerageChance(network, groupOf, roles(), {
          ...settings,
          nullModel: settings.brokerageNull,
          ...watch,
        }),
    ),
    rewiredChance: once(
      () => options.drawn?.rewired ?? rewiredChance(network, groupOf, { ...settings, ...watch }),
    ),
    communities: once(() => louvain(network, settings.seed)),
    corePeriphery: once(() =>
      corePeriphery(network, settings.seed, settings.corePattern, settings.coreStarts),
    ),
    hubsAndAuthorities: once(() => hubsAndAuthorities(network)),
  };
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
