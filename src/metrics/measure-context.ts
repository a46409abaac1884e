import type { CompactNetwork } from '../graph/compact-network.ts';
import { type Articulation, articulation } from './articulation.ts';
import { betweenness } from './betweenness.ts';
import { type BrokerageByRole, brokerage } from './brokerage.ts';
import { type StructuralHoles, structuralHoles } from './burt.ts';
import { type ExpectedBrokerage, expectedBrokerage } from './expected-brokerage.ts';
import { type ExternalInternal, externalInternal } from './external-internal.ts';
import { groupNumbers } from './group-numbers.ts';
import { linkLengths } from './link-lengths.ts';
import { type LowPoints, lowPoints } from './low-points.ts';
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
  readonly brokerage: () => BrokerageByRole;
  readonly expectedBrokerage: () => ExpectedBrokerage;
  readonly externalInternal: () => ExternalInternal;
}

export interface MeasureContextOptions {
  /** Group of each actor, null where not known; null where there are no groups at all. */
  readonly groups: readonly (string | null)[] | null;
  /** What the network's weights mean; null (default) leaves them unread. */
  readonly weightMeaning?: WeightMeaning | null;
  /** Told now and then how many searches of betweenness are done: the one measure that can take long. */
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
  return {
    network,
    hasGroups: groups !== null,
    groupOf,
    triangles: once(() => triangleCounts(network)),
    holes: once(() => structuralHoles(network)),
    tree,
    articulation: once(() => articulation(network, tree())),
    betweenness: once(() =>
      meaning === null
        ? betweenness(network, progress)
        : weightedBetweenness(network, linkLengths(network, meaning), progress),
    ),
    brokerage: roles,
    expectedBrokerage: once(() => expectedBrokerage(network, groupOf, roles())),
    externalInternal: once(() => externalInternal(network, groupOf)),
  };
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
