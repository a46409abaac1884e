import type { CoreWord } from './name-form.ts';
import type { DuplicateOptions } from './options.ts';
import { type WordLikeness, wordLikeness } from './word-likeness.ts';

export interface MatchedWords {
  readonly likeness: WordLikeness;
  readonly a: CoreWord;
  readonly b: CoreWord;
  /** Where the words stand in their names. */
  readonly places: readonly [number, number];
}

export interface WordMatching {
  /** In the order of the first name. */
  readonly pairs: readonly MatchedWords[];
  readonly onlyA: readonly CoreWord[];
  readonly onlyB: readonly CoreWord[];
}

/** Each word of one name with at most one of the other, the most alike first. */
export function matchWords(
  a: readonly CoreWord[],
  b: readonly CoreWord[],
  options: DuplicateOptions,
): WordMatching {
  const possible: MatchedWords[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const likeness = wordLikeness(a[i]!, b[j]!, options);
      if (likeness.value > 0) possible.push({ likeness, a: a[i]!, b: b[j]!, places: [i, j] });
    }
  }
  if (possible.length > 1) possible.sort(mostAlikeFirst);
  const takenA = new Array<boolean>(a.length).fill(false);
  const takenB = new Array<boolean>(b.length).fill(false);
  const pairs: MatchedWords[] = [];
  for (const pair of possible) {
    const [i, j] = pair.places;
    if (takenA[i]! || takenB[j]!) continue;
    takenA[i] = true;
    takenB[j] = true;
    pairs.push(pair);
  }
  return {
    pairs: pairs.sort((one, two) => one.places[0] - two.places[0]),
    onlyA: a.filter((_, i) => !takenA[i]!),
    onlyB: b.filter((_, j) => !takenB[j]!),
  };
}

function mostAlikeFirst(one: MatchedWords, two: MatchedWords): number {
  const alike = two.likeness.value - one.likeness.value;
  return alike || shift(one) - shift(two) || one.places[0] - two.places[0];
}

/** How far apart the words stand in their names. */
function shift({ places: [i, j] }: MatchedWords): number {
  return Math.abs(i - j);
}
