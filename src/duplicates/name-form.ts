import { compareText } from '../model/order.ts';
import { isUnspaced, type NameWord } from './name-words.ts';
import { stripLegalForms } from './strip-legal-forms.ts';
import { descriptors, kinWords, smallWords, unitWords } from './words/descriptors.ts';

/** A word of a name that says who it is or what it does. */
export interface CoreWord {
  /** As it stands, in plain letters. */
  readonly text: string;
  /** What is compared: the full word for an abbreviation or another language of a descriptor, else the text. */
  readonly key: string;
  /** Says what is done and not who does it; so do words such as plant and branch. */
  readonly descriptor: boolean;
  readonly dotted: boolean;
  /** Of the letters of an alphabet alone: it may be shortened or mistyped. */
  readonly spelt: boolean;
}

/** A name taken apart. */
export interface NameForm {
  readonly words: readonly CoreWord[];
  /** Numbers, Roman numerals and letters of units (`Plant A`), in canonical order. */
  readonly numbers: readonly string[];
  readonly forms: readonly string[];
  /** The words in their order, without spaces: the same for `Metal Max` and `Metalmax`. */
  readonly compact: string;
}

const roman = /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv)$/u;

/** A word that stands in two groups (`fund`: foundation, foundry) is no abbreviation of either. */
const keyOf: ReadonlyMap<string, string> = new Map(
  [...groupsOfWords()].filter(([, keys]) => keys.size === 1).map(([word, keys]) => [word, [...keys][0]!]),
);
const kinKeys: ReadonlySet<string> = new Set(kinWords.map(groupKey));

function groupsOfWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const group of [...descriptors, ...kinWords]) {
    for (const word of group.split(', '))
      groups.set(word, (groups.get(word) ?? new Set()).add(groupKey(group)));
  }
  return groups;
}

function groupKey(group: string): string {
  return `~${group.split(', ')[0]}`;
}

/** Takes a name apart: legal forms, numbers, and the words that are left, in their order. */
export function nameForm(name: string): NameForm {
  const { words: all, forms } = stripLegalForms(name);
  const numbers: string[] = [];
  const kept: NameWord[] = [];
  all.forEach((word, at) => {
    const number = numberOf(word.text, at, all);
    if (number === null) kept.push(word);
    else numbers.push(number);
  });
  const joined = joinLetters(kept);
  const told = joined.filter(({ text }) => !smallWords.has(text));
  const words = (told.length > 0 ? told : joined.length > 0 ? joined : all).flatMap(coreWords);
  return {
    words,
    numbers: numbers.sort(compareText),
    forms,
    compact: words.map(({ text }) => text).join(''),
  };
}

function numberOf(text: string, at: number, words: readonly NameWord[]): string | null {
  if (/^\p{N}+$/u.test(text)) return text.replace(/^0+(?=.)/u, '');
  if (at === 0) return null;
  if (roman.test(text)) return text;
  const unit = unitWords.has(words[at - 1]!.text);
  return unit && /^\p{L}$/u.test(text) ? text : null;
}

/** Single letters in a row are one word: `J. P. Silva`, `JP Silva`. */
function joinLetters(words: readonly NameWord[]): readonly NameWord[] {
  const joined: NameWord[] = [];
  let open = false;
  for (const word of words) {
    const single = /^[a-z]$/u.test(word.text);
    const before = joined.at(-1);
    if (single && open && before !== undefined) {
      joined[joined.length - 1] = { text: before.text + word.text, dotted: false };
    } else joined.push(word);
    open = single;
  }
  return joined;
}

/** Chinese characters and kana are compared by twos, as they stand without spaces. */
function coreWords({ text, dotted }: NameWord): readonly CoreWord[] {
  if (!isUnspaced(text)) {
    const group = keyOf.get(text);
    const descriptor = (group !== undefined && !kinKeys.has(group)) || unitWords.has(text);
    return [{ text, key: group ?? text, descriptor, dotted, spelt: !/\p{N}/u.test(text) }];
  }
  const letters = [...text];
  const pairs = letters.length < 3 ? [text] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  return pairs.map((pair) => ({ text: pair, key: pair, descriptor: false, dotted: false, spelt: false }));
}
