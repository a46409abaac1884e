import type { CompactNetwork } from '../graph/compact-network.ts';
import { type AgainstChance, ChanceTally } from './chance.ts';
import { localShare } from './local-share.ts';
import { randomFrom } from './random.ts';
import { reciprocity } from './reciprocity.ts';
import { rewire } from './rewire.ts';
import { transitivity } from './transitivity.ts';

export interface RewiringOptions {
  readonly seed: string;
  readonly draws: number;
  readonly swapsPerLink: number;
  readonly progress?: (done: number, of: number) => void;
}

export interface RewiredChance {
  readonly transitivity: AgainstChance;
  readonly reciprocity: AgainstChance;
  readonly localShare: AgainstChance;
  /** Arc or tie swaps tried in each draw. */
  readonly swapsPerDraw: number;
}

/**
 * Transitivity, reciprocity and local share against networks in which everybody is linked as much as here.
 *
 * For: whether a network is knit, returned or local beyond what the number of links of each actor brings about.
 * Each draw rewires the network given (`rewire`) with a stream of its own, so one more draw leaves the others.
 * Density is not among them: rewiring keeps every degree and with it the number of links.
 * Reference: Maslov & Sneppen 2002; the choice of this null model is ours.
 */
export function rewiredChance(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  { seed, draws, swapsPerLink, progress }: RewiringOptions,
): RewiredChance {
  const measures = {
    transitivity: (subject: CompactNetwork) => transitivity(subject),
    reciprocity,
    localShare: (subject: CompactNetwork) => localShare(subject, groupOf),
  };
  const tallies = {
    transitivity: new ChanceTally(measures.transitivity(network)),
    reciprocity: new ChanceTally(measures.reciprocity(network)),
    localShare: new ChanceTally(measures.localShare(network)),
  };
  for (let draw = 0; draw < draws; draw++) {
    const rewired = rewire(network, randomFrom(`${seed}/rewiring/${draw}`), swapsPerLink);
    for (const id of ['transitivity', 'reciprocity', 'localShare'] as const) {
      tallies[id].add(measures[id](rewired));
    }
    progress?.(draw + 1, draws);
  }
  return {
    transitivity: tallies.transitivity.result(),
    reciprocity: tallies.reciprocity.result(),
    localShare: tallies.localShare.result(),
    swapsPerDraw: (swapsPerLink * network.out.targets.length) / (network.directed ? 1 : 2),
  };
}
