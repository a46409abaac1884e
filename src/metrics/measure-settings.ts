import { UsageError } from '../errors.ts';
import { defaultExactUpTo } from './betweenness-of.ts';
import type { BrokerageNull } from './brokerage-chance.ts';
import type { CorePattern } from './core-fit.ts';

/** What the measures on request can be told; every one has a default [ours]. */
export interface MeasureSettings {
  /** Decides every draw: the same seed gives the same numbers on every machine. */
  readonly seed: string;
  /** Random draws of each comparison with chance. */
  readonly draws: number;
  /** Swaps tried for each link in one rewired network. */
  readonly swapsPerLink: number;
  /** What is drawn for the p-values of brokerage: the links, or which actor has which group. */
  readonly brokerageNull: BrokerageNull;
  /** Actors in a set of key players. */
  readonly keyPlayers: number;
  /** Steps of work up to which all sets of key players are tried; beyond, greedy with swaps. */
  readonly exactUpTo: number;
  /** Which pairs the ideal of a core has tied. */
  readonly corePattern: CorePattern;
  /** Random cores from which the search for the best core also starts. */
  readonly coreStarts: number;
  /** Actors times links up to which distances of all pairs are measured (closeness, diameter). */
  readonly allPairsUpTo: number;
  /** Actors times arcs up to which betweenness is exact; beyond, it comes from drawn paths and is marked approximate. */
  readonly betweennessUpTo: number;
  /** Of betweenness from drawn paths: the largest error, as a share of all pairs, and the risk that one is larger. */
  readonly betweennessError: number;
  readonly betweennessRisk: number;
}

export const defaultMeasureSettings: MeasureSettings = {
  seed: 'articulator',
  draws: 1000,
  swapsPerLink: 10,
  brokerageNull: 'links',
  keyPlayers: 3,
  exactUpTo: 2e8,
  corePattern: 'both',
  coreStarts: 8,
  allPairsUpTo: 1e10,
  betweennessUpTo: defaultExactUpTo,
  betweennessError: 0.01,
  betweennessRisk: 0.1,
};

const wholeNumbers = { draws: 1, swapsPerLink: 1, keyPlayers: 1, coreStarts: 0 } as const;

/** The settings with their defaults. Throws UsageError where a number is not one that can be used. */
export function measureSettings(given: Partial<MeasureSettings> = {}): MeasureSettings {
  const settings = { ...defaultMeasureSettings, ...given };
  for (const [name, least] of Object.entries(wholeNumbers)) {
    const value = settings[name as keyof typeof wholeNumbers];
    if (Number.isSafeInteger(value) && value >= least) continue;
    throw new UsageError(`${name} is ${value}; it must be a whole number, ${least} or more.`);
  }
  for (const name of ['exactUpTo', 'allPairsUpTo', 'betweennessUpTo'] as const) {
    if (!(settings[name] >= 0)) throw new UsageError(`${name} is ${settings[name]}; it must be 0 or more.`);
  }
  return settings;
}
