import { joinedAsIn } from './joined-words.ts';
import { type MatchedWords, matchWords, type WordMatching } from './match-words.ts';
import type { NameForm } from './name-form.ts';
import type { DuplicateOptions } from './options.ts';
import type { WordLikeness } from './word-likeness.ts';
import type { WordWeight } from './word-weights.ts';

/** What speaks for two being one, and what against it, in words. */
export interface Reasons {
  readonly because: readonly string[];
  readonly against: readonly string[];
}

export interface NameLikeness {
  /** 0 (other names) to 1. */
  readonly score: number;
  /** Made only where they are wanted: most of the names that are compared are not alike. */
  readonly reasons: () => Reasons;
}

/**
 * The likeness of two names: the share of the weight of their words that has a counterpart in the other (Dice 1945,
 * softened by the likeness of the words, as in the soft TF-IDF of Cohen, Ravikumar & Fienberg 2003), lowered where
 * both have words of their own, other numbers, or other legal forms.
 */
export function compareNames(
  a: NameForm,
  b: NameForm,
  weight: WordWeight,
  options: DuplicateOptions,
): NameLikeness {
  const matching = matchWords(joinedAsIn(a.words, b.words), joinedAsIn(b.words, a.words), options);
  let score = shareMatched(matching, weight);
  if (matching.onlyA.length > 0 && matching.onlyB.length > 0) score *= options.bothDiffer;
  if (isReordered(matching.pairs)) score = Math.max(0, score - options.reordered);
  const numbers = [a.numbers.join(', '), b.numbers.join(', ')] as const;
  const forms = [missingIn(b.forms, a.forms), missingIn(a.forms, b.forms)] as const;
  if (numbers[0] !== numbers[1]) {
    score *= numbers.includes('') ? options.numberMissing : options.numbersDiffer;
  }
  if (forms.every(({ length }) => length > 0)) score *= options.formsDiffer;
  return { score, reasons: () => nameReasons(matching, numbers, forms) };
}

type Two<T> = readonly [T, T];

function nameReasons(matching: WordMatching, numbers: Two<string>, forms: Two<readonly string[]>): Reasons {
  const because = reasonsOf(matching);
  const against = onlyInOne(matching);
  if (numbers[0] !== numbers[1]) {
    const told = numbers.filter((text) => text !== '');
    against.push(told.length === 1 ? `number ${told[0]} in one only` : `numbers ${told.join(' and ')}`);
  }
  const legal = forms.flat();
  if (legal.length > 0) {
    const words = `legal form ${legal.join(', ')}`;
    if (forms.every(({ length }) => length > 0)) against.push(words);
    else because.push(`${words} in one only`);
  }
  return { because, against };
}

function missingIn(known: readonly string[], words: readonly string[]): readonly string[] {
  return words.length === 0 ? words : words.filter((word) => !known.includes(word));
}

function shareMatched({ pairs, onlyA, onlyB }: WordMatching, weight: WordWeight): number {
  let matched = 0;
  let total = 0;
  for (const word of onlyA) total += weight(word);
  for (const word of onlyB) total += weight(word);
  for (const { a, b, likeness } of pairs) {
    const both = weight(a) + weight(b);
    matched += likeness.value * both;
    total += both;
  }
  return total === 0 ? 0 : matched / total;
}

function isReordered(pairs: readonly MatchedWords[]): boolean {
  return pairs.some(({ places }, at) => at > 0 && places[1] < pairs[at - 1]!.places[1]);
}

function reasonsOf({ pairs, onlyA, onlyB }: WordMatching): string[] {
  const named = (how: WordLikeness['how']) =>
    pairs.filter((pair) => pair.likeness.how === how).map(({ a, b }) => `${a.text} and ${b.text}`);
  const alike = pairs.filter(({ likeness }) => likeness.how === 'same');
  const whole = onlyA.length === 0 && onlyB.length === 0 && alike.length === pairs.length;
  const parts: (readonly [string, readonly string[]])[] = [
    ['both have', whole ? [] : alike.map(({ a }) => a.text)],
    ['one word for', named('synonym')],
    ['written in one word or two', named('joined')],
    ['abbreviation', named('abbreviation')],
    ['typing', named('spelling')],
  ];
  const told = parts.filter(([, words]) => words.length > 0);
  return [
    ...(whole ? ['same words'] : []),
    ...told.map(([label, words]) => `${label}: ${words.join(', ')}`),
    ...(isReordered(pairs) ? ['words in another order'] : []),
  ];
}

function onlyInOne({ onlyA, onlyB }: WordMatching): string[] {
  return [onlyA, onlyB]
    .filter((words) => words.length > 0)
    .map((words) => `only in one: ${words.map(({ text }) => text).join(', ')}`);
}
