import { analyse } from '../analyse.ts';
import { UsageError } from '../errors.ts';
import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { Layer } from '../model/layer.ts';
import type { Preset } from '../preset.ts';
import { applyChanges } from './apply-changes.ts';
import { candidateLinkages } from './candidate-linkages.ts';
import { changeText, type LinkageChange } from './change.ts';
import { type Indicator, indicatorNamed } from './indicator.ts';
import { nearestIds } from './nearest-ids.ts';
import { allSets, greedily } from './search-sets.ts';
import { setsCount } from './sets-of.ts';
import { growthOf, type UpperBound, upperBound } from './upper-bound.ts';

export interface NextBestQuestion {
  /** How many new linkages. */
  readonly count: number;
  readonly type: Layer;
  /** Name of the indicator, see `indicatorNames`. */
  readonly indicator: string;
  /** Left out: the only cluster of the case. */
  readonly cluster?: string;
  /** `raise` (default): the largest value is best; `lower`: the least. */
  readonly goal?: 'raise' | 'lower';
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly cells?: LinkageChange['cells'];
  /** Sets tried at most before the search turns greedy. Default 2,000 [O]: more find the best set of larger cases. */
  readonly trials?: number;
}

export interface NextBestOptions {
  readonly preset?: Preset;
  readonly onProgress?: (done: number, total: number, what: string) => void;
  readonly signal?: AbortSignal;
  /** Awaited between trials, so that a signal can arrive. */
  readonly pause?: () => Promise<void>;
}

export interface NextBest {
  readonly cluster: string;
  readonly indicator: { readonly name: string; readonly title: string };
  readonly goal: 'raise' | 'lower';
  readonly type: Layer;
  /** The linkages, as changes that can be typed. Empty where none moves the indicator the wanted way. */
  readonly linkages: readonly string[];
  readonly changes: readonly LinkageChange[];
  readonly before: number;
  /** The indicator with them, recomputed through the whole path. */
  readonly after: number;
  readonly search: 'all sets' | 'greedy';
  readonly candidates: number;
  /** Sets that were tried, each through the whole path. */
  readonly tried: number;
  /** Sets that reach the same value as the one named, itself counted; of a greedy search: of its last step. */
  readonly asGood: number;
  /** Of a greedy search: no set of so many can be better than this; null: no bound can be proven. */
  readonly bound: UpperBound | null;
  /** The best single linkages with the value each reaches alone, best first. */
  readonly singles: readonly { readonly linkage: string; readonly value: number }[];
}

const defaultTrials = 2000;
const singlesNamed = 10;

/**
 * The new linkages of a type that move an indicator most (METHOD section 11): every set is tried where there are
 * few enough, else linkages are taken one by one, each time the best. Each trial is a changed case that went
 * through the whole path; nothing is estimated. Of equal sets the first in canonical order is named.
 *
 * A greedy search guarantees nothing in general: two linkages may do together what neither does alone. What can
 * be proven is said in `bound`; where the indicator is a coverage function greedy also gains at least
 * 1 - 1/e = 63 % of the best (Nemhauser, Wolsey & Fisher 1978).
 * Throws UsageError where the indicator, the cluster or an actor is not known or the indicator is not defined.
 */
export async function nextBest(
  reading: CaseReading,
  question: NextBestQuestion,
  options: NextBestOptions = {},
): Promise<{ readonly answer: NextBest; readonly before: Assessment; readonly after: Assessment }> {
  const { count, goal = 'raise', trials = defaultTrials } = question;
  const sign = goal === 'raise' ? 1 : -1;
  const preset = options.preset === undefined ? {} : { preset: options.preset };
  const before = analyse(reading, preset);
  const cluster = clusterAsked(before, question.cluster);
  const indicator = indicatorNamed(question.indicator, cluster);
  const start = definedValue(indicator, cluster);
  checkEnds(reading, question);
  const cells = question.cells ?? {};
  const candidates = candidateLinkages(reading.case, { ...question, cluster: cluster.id, cells });
  const size = Math.min(count, candidates.length);

  let tried = 0;
  const trial = async (set: readonly LinkageChange[], expected: number): Promise<number | null> => {
    await options.pause?.();
    options.signal?.throwIfAborted();
    options.onProgress?.(tried, expected, 'trying new linkages');
    tried++;
    const after = analyse(changed(reading, set), { ...preset, detail: 'labels' });
    return indicator.read(clusterAsked(after, cluster.id));
  };

  const found =
    setsCount(candidates.length, size) <= trials
      ? await allSets(candidates, size, sign, start, trial)
      : await greedily(candidates, size, sign, start, trial);
  const withAll = found.search === 'greedy' && goal === 'raise' ? await trial(candidates, tried + 1) : null;
  const bound =
    found.search === 'greedy' && goal === 'raise'
      ? upperBound(
          growthOf(indicator.id, question.type, cells),
          size,
          found.stages,
          withAll,
          indicator.range?.[1] ?? null,
        )
      : null;
  const after = analyse(changed(reading, found.set), preset);
  const answer: NextBest = {
    cluster: cluster.id,
    indicator: { name: indicator.name, title: indicator.title },
    goal,
    type: question.type,
    linkages: found.set.map(changeText),
    changes: found.set,
    before: start,
    after: definedValue(indicator, clusterAsked(after, cluster.id)),
    search: found.search,
    candidates: candidates.length,
    tried,
    asGood: found.asGood,
    bound,
    singles: found.singles.slice(0, singlesNamed),
  };
  return { answer, before, after };
}

/** The case with the linkages. Throws UsageError where their cells cannot be used. */
function changed(reading: CaseReading, set: readonly LinkageChange[]): CaseReading {
  const { reading: after, outcomes } = applyChanges(reading, set);
  const rejected = outcomes.find(({ outcome }) => outcome === 'rejected');
  if (rejected === undefined) return after;
  throw new UsageError(`"${rejected.change}" cannot be made: ${rejected.reason}.`);
}

function clusterAsked(assessment: Assessment, id: string | undefined): ClusterAssessment {
  const { clusters } = assessment;
  const found = id === undefined ? clusters[0] : clusters.find((cluster) => cluster.id === id);
  const ids = clusters.map((cluster) => cluster.id).join(', ');
  if (id === undefined && clusters.length > 1) {
    throw new UsageError(`The case has ${clusters.length} clusters; say which: ${ids}.`);
  }
  if (found === undefined) {
    throw new UsageError(
      id === undefined ? 'The case has no cluster.' : `The case has no cluster ${id}; it has: ${ids}.`,
    );
  }
  return found;
}

function definedValue(indicator: Indicator, cluster: ClusterAssessment): number {
  const value = indicator.read(cluster);
  if (value === null) {
    throw new UsageError(
      `${indicator.title} is not defined in cluster ${cluster.id}, so nothing can be said to move it.`,
    );
  }
  return value;
}

const kinds = new Set(['firm', 'buyer', 'supplier', 'institution']);

function checkEnds({ case: { actors } }: CaseReading, { from = [], to = [] }: NextBestQuestion): void {
  for (const word of [...from, ...to]) {
    if (kinds.has(word) || actors.some((actor) => actor.id === word)) continue;
    throw new UsageError(
      `"${word}" is neither an actor of the case nor a kind of actor${nearestIds(word, actors)}.`,
    );
  }
}
