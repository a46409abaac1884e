import { clusterNetwork } from '../cluster/cluster-network.ts';
import type { CaseIndex } from '../graph/case-index.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';
import { ChanceTally } from '../metrics/chance.ts';
import { randomFrom } from '../metrics/random.ts';
import { rewire } from '../metrics/rewire.ts';
import type { ClusterNetwork } from '../model/assessment.ts';
import { type ChanceNumber, type ChanceNumberName, chanceNumbers } from '../model/stability.ts';

/**
 * Local density, transitivity, reciprocity and local share of each cluster in one rewired network, four numbers a
 * cluster (METHOD section 4): everybody keeps the number of arcs in and out, but not with whom. The whole
 * network is rewired, so the density among a cluster's firms varies with chance. NaN: not defined.
 */
export function rewiredNumbers(
  network: CompactNetwork,
  clusters: readonly string[],
  index: CaseIndex,
  seed: string,
  draw: number,
): Float64Array {
  const rewired = rewire(network, randomFrom(`${seed}/rewiring/${draw}`));
  return Float64Array.from(
    clusters.flatMap((id) => {
      const numbers = numbersOf(clusterNetwork(id, rewired, index));
      return chanceNumbers.map((name) => numbers[name] ?? Number.NaN);
    }),
  );
}

/** The four numbers of a cluster. Local share: arcs with both ends in the cluster among those that touch it. */
function numbersOf(network: ClusterNetwork): Readonly<Record<ChanceNumberName, number | null>> {
  const { localDensity, transitivity, reciprocity, externalInternal } = network;
  return {
    localDensity,
    transitivity,
    reciprocity,
    localShare: externalInternal === null ? null : (1 - externalInternal) / 2,
  };
}

/** The observed numbers of a cluster set against those of the draws. */
export function againstChance(
  network: ClusterNetwork,
  drawn: readonly Float64Array[],
): Readonly<Record<ChanceNumberName, ChanceNumber>> {
  const observed = numbersOf(network);
  const entries = chanceNumbers.map((name, place) => {
    const tally = new ChanceTally(observed[name]);
    for (const row of drawn) tally.add(row[place]!);
    const result = tally.result();
    return [name, result.z === null ? { ...result, reason: whyNoZ(result) } : result] as const;
  });
  return Object.fromEntries(entries) as Record<ChanceNumberName, ChanceNumber>;
}

function whyNoZ({ observed, draws, sd }: ChanceNumber): string {
  if (observed === null) return 'the number itself is not defined';
  if (draws === 0 || sd === null) return 'it was defined in no draw';
  return 'all draws gave the same number';
}
