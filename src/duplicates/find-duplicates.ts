import type { Actor } from '../model/actor.ts';
import type { Case } from '../model/case.ts';
import { compareText } from '../model/order.ts';
import { actorProfile } from './actor-profile.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareActors, type Likeness } from './compare-actors.ts';
import type { DuplicateOptions } from './options.ts';
import { wordWeights } from './word-weights.ts';

/** Two actors that may be one. */
export interface CandidatePair extends Likeness {
  readonly a: Actor;
  readonly b: Actor;
}

export interface DuplicatesFound {
  /** The most alike first, then by ids. */
  readonly pairs: readonly CandidatePair[];
  readonly actors: number;
  /** Pairs that were compared, of the n(n−1)/2 there are. */
  readonly compared: number;
  /** Actors whose name has no letter or digit and so was not compared. */
  readonly unnamed: number;
  /** Names, or registration numbers, of so many actors that each was compared with the first alone. */
  readonly shortened: number;
  readonly options: DuplicateOptions;
}

export interface DuplicateSearch {
  /** Told now and then, for long lists. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

const told = 50_000;

/**
 * Pairs of actors that may be one, with score and reasons, for a person to decide on: nothing is merged here.
 *
 * The same actors in another order give the same pairs.
 */
export function findDuplicates(
  { actors, linkages }: Pick<Case, 'actors' | 'linkages'>,
  options: DuplicateOptions,
  { onProgress }: DuplicateSearch = {},
): DuplicatesFound {
  const profiles = [...actors].sort((a, b) => compareText(a.id, b.id)).map(actorProfile);
  const forms = profiles.flatMap(({ form }) => (form === null ? [] : [form]));
  const weight = wordWeights(forms, options);
  const linked = new Set(linkages.flatMap(({ from, to }) => [pairOf(from, to), pairOf(to, from)]));
  onProgress?.(0, profiles.length, 'compared names');
  const candidates = candidatePairs(profiles, options.largestBlock);
  const pairs: CandidatePair[] = [];
  let compared = 0;
  for (const [i, j] of candidates.pairs) {
    if (++compared % told === 0) onProgress?.(i, profiles.length, 'compared names');
    const [a, b] = [profiles[i]!, profiles[j]!];
    const isLinked = linked.size > 0 && linked.has(pairOf(a.actor.id, b.actor.id));
    const found = compareActors(a, b, weight, isLinked, options);
    if (found !== null) pairs.push({ a: a.actor, b: b.actor, ...found });
  }
  pairs.sort((one, two) => two.score - one.score || byIds(one, two));
  return {
    pairs,
    actors: profiles.length,
    compared,
    unnamed: profiles.length - forms.length,
    shortened: candidates.shortened,
    options,
  };
}

function pairOf(a: string, b: string): string {
  return `${a}\u0000${b}`;
}

function byIds(one: CandidatePair, two: CandidatePair): number {
  return compareText(one.a.id, two.a.id) || compareText(one.b.id, two.b.id);
}
