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
  { progress, ...options }: RewiringOptions,
): RewiredChance {
  const work = { ...options, network, groupOf, parts: 1 };
  return againstRewired(work, [rewiredDraws(work, progress)(0)]);
}

/** What the draws need, as plain data; part p of `parts` does the draws p, p + parts, p + 2 parts ... */
export interface RewiredDraws extends Omit<RewiringOptions, 'progress'> {
  readonly network: CompactNetwork;
  readonly groupOf: ArrayLike<number>;
  readonly parts: number;
}

const names = ['transitivity', 'reciprocity', 'localShare'] as const;

function numbersOf(network: CompactNetwork, groupOf: ArrayLike<number>): (number | null)[] {
  return [transitivity(network), reciprocity(network), localShare(network, groupOf)];
}

/** The draws of one part, three numbers each; NaN where one is not defined. */
export function rewiredDraws(
  { network, groupOf, seed, draws, swapsPerLink, parts }: RewiredDraws,
  progress?: (done: number, of: number) => void,
): (part: number) => Float64Array {
  return (part) => {
    const found: number[] = [];
    for (let draw = part; draw < draws; draw += parts) {
      const rewired = rewire(network, randomFrom(`${seed}/rewiring/${draw}`), swapsPerLink);
      found.push(...numbersOf(rewired, groupOf).map((value) => value ?? Number.NaN));
      progress?.(draw + 1, draws);
    }
    return Float64Array.from(found);
  };
}

/** The observed numbers against those of all parts, taken in the order of the draws. */
export function againstRewired(
  { network, groupOf, draws, swapsPerLink, parts }: Omit<RewiredDraws, 'seed'>,
  drawn: readonly Float64Array[],
): RewiredChance {
  const tallies = numbersOf(network, groupOf).map((observed) => new ChanceTally(observed));
  for (let draw = 0; draw < draws; draw++) {
    const first = names.length * Math.floor(draw / parts);
    tallies.forEach((tally, place) => {
      tally.add(drawn[draw % parts]![first + place]!);
    });
  }
  const [ofTransitivity, ofReciprocity, ofLocalShare] = tallies.map((tally) => tally.result());
  return {
    transitivity: ofTransitivity!,
    reciprocity: ofReciprocity!,
    localShare: ofLocalShare!,
    swapsPerDraw: (swapsPerLink * network.out.targets.length) / (network.directed ? 1 : 2),
  };
}
