import type { CoreWord, NameForm } from './name-form.ts';
import type { DuplicateOptions } from './options.ts';

export type WordWeight = (word: CoreWord) => number;

/**
 * What a word weighs in a name: less where many names of the case have it (inverse document frequency, Spärck Jones
 * 1972), and less where it says what is done and not who does it.
 *
 *     weight = (descriptor ? d : 1) · (c + (1 − c) · log(1 + N/n) / log(1 + N))
 *
 * N names, n of them with the word, c and d the options `commonWeight` and `descriptorWeight`.
 */
export function wordWeights(forms: readonly NameForm[], options: DuplicateOptions): WordWeight {
  const names = new Map<string, number>();
  for (const { words } of forms) {
    for (const key of new Set(words.map((word) => word.key))) names.set(key, (names.get(key) ?? 0) + 1);
  }
  const { commonWeight, descriptorWeight } = options;
  const most = Math.log(1 + forms.length);
  const weights = new Map<string, number>();
  for (const [key, count] of names) {
    const rarity = Math.log(1 + forms.length / count) / most;
    weights.set(key, commonWeight + (1 - commonWeight) * rarity);
  }
  return ({ key, descriptor }) => (descriptor ? descriptorWeight : 1) * (weights.get(key) ?? 1);
}
