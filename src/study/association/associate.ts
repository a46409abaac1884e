import { randomFrom } from '../../metrics/random.ts';
import type { StudyPreset } from '../preset.ts';
import { concordance } from './concordance.ts';
import { type CrossTable, crossTable, margins } from './cross-table.ts';
import { gammaStandardError, goodmanKruskalGamma } from './goodman-kruskal-gamma.ts';
import { kendallTauB, tauBStandardError } from './kendall-tau-b.ts';
import { normalQuantile } from './normal-quantile.ts';
import { permutationPValue } from './permutation-p-value.ts';
import { tiedPValue, tiedSteps } from './tied-p-value.ts';
import { untiedPValue, untiedSteps } from './untied-p-value.ts';

export type Interval = readonly [low: number, high: number];

/** How two ordinal variables go together over some cases. */
export interface Association {
  /** Cases that have both values. */
  readonly n: number;
  readonly tauB: number | null;
  /** Asymptotic, cut off at -1 and 1; null where the standard error is 0 or not defined. */
  readonly tauBInterval: Interval | null;
  readonly gamma: number | null;
  readonly gammaInterval: Interval | null;
  /** Two-sided: the share of orders of the cases in which |C - D| is at least as large. */
  readonly p: number | null;
  readonly method: 'exact' | 'permutation' | null;
  /** Draws of the permutations. */
  readonly draws?: number;
  /** Why there is no association, or no interval. */
  readonly reason?: string;
}

/** Two variables over the cases that have both: their names, for messages, and their values. */
export interface PairedValues {
  readonly names: readonly [string, string];
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Association of two ordinal variables: Kendall's tau-b and Goodman and Kruskal's gamma with asymptotic
 * intervals, and a p-value that is exact where it takes few enough steps, else from seeded permutations.
 *
 * The order of the cases does not matter.
 * Not defined (null, with the reason): fewer than two cases, or a variable that does not vary.
 */
export function associate(
  { names, first, second }: PairedValues,
  preset: StudyPreset,
  seed: string,
): Association {
  const n = first.length;
  if (n < 2) return notDefined(n, n === 0 ? 'no case has both values' : 'only one case has both values');
  const table = crossTable(first, second);
  const pairs = concordance(table);
  const tauB = kendallTauB(pairs);
  if (tauB === null) return notDefined(n, noVariance(table, names));
  const gamma = goodmanKruskalGamma(pairs);
  const reach = normalQuantile((1 + preset.confidence) / 2);
  const tauBInterval = interval(tauB, tauBStandardError(table, pairs), reach);
  const gammaInterval = gamma === null ? null : interval(gamma, gammaStandardError(table, pairs), reach);
  const whole =
    'no interval: the pairs that can be ordered are all ordered alike, which leaves no standard error';
  return {
    n,
    tauB,
    tauBInterval,
    gamma,
    gammaInterval,
    ...pValue(table, pairs.concordant - pairs.discordant, preset, seed),
    ...(tauBInterval === null || gammaInterval === null ? { reason: whole } : {}),
  };
}

function pValue(
  table: CrossTable,
  difference: number,
  preset: StudyPreset,
  seed: string,
): Pick<Association, 'p' | 'method' | 'draws'> {
  const { rows, columns } = margins(table);
  const untied = [rows, columns].find((sizes) => sizes.every((size) => size === 1));
  if (untied !== undefined && untiedSteps(table.n) <= preset.exactSteps) {
    return { p: untiedPValue(untied === rows ? columns : rows, difference), method: 'exact' };
  }
  const [first, second] =
    tiedSteps(rows, columns) <= tiedSteps(columns, rows) ? [rows, columns] : [columns, rows];
  if (tiedSteps(first, second) <= preset.exactSteps) {
    return { p: tiedPValue(first, second, difference), method: 'exact' };
  }
  const { draws } = preset;
  const p = permutationPValue(rows, columns, difference, draws, randomFrom(seed));
  return { p, method: 'permutation', draws };
}

function interval(value: number, error: number | null, reach: number): Interval | null {
  if (error === null || error === 0) return null;
  return [Math.max(-1, value - reach * error), Math.min(1, value + reach * error)];
}

function noVariance({ n, rows, columns }: CrossTable, [first, second]: PairedValues['names']): string {
  const constant = [
    ...(rows.length === 1 ? [`${first} is ${rows[0]} in all ${n} cases`] : []),
    ...(columns.length === 1 ? [`${second} is ${columns[0]} in all ${n} cases`] : []),
  ];
  return `no variance: ${constant.join(' and ')}`;
}

function notDefined(n: number, reason: string): Association {
  return {
    n,
    tauB: null,
    tauBInterval: null,
    gamma: null,
    gammaInterval: null,
    p: null,
    method: null,
    reason,
  };
}
