import type { Actor } from '../model/actor.ts';
import { fold } from '../read/fold.ts';
import { plainLetters } from './plain-letters.ts';
import { addressHeaders, addressWords } from './words/attribute-names.ts';
import { smallWords } from './words/descriptors.ts';

const fullWord: ReadonlyMap<string, string> = new Map(
  addressWords.flatMap((group) => {
    const words = group.split(',').map((each) => each.trim());
    return words.map((word): [string, string] => [word, `~${words[0]}`]);
  }),
);

/** The words of an actor's address, abbreviations as the words they stand for, small ones left out; or null. */
export function addressOf({ extra }: Actor): ReadonlySet<string> | null {
  const cells = Object.entries(extra).filter(([header]) => addressHeaders.has(fold(header)));
  const words = cells.flatMap(([, cell]) => plainLetters(cell).match(/\p{N}+|\p{L}+/gu) ?? []);
  const told = words.map((word) => fullWord.get(word) ?? word).filter((word) => !smallWords.has(word));
  return isPrecise(told) ? new Set(told) : null;
}

/** A street alone is no address: the name of a street and a number are needed. */
function isPrecise(words: readonly string[]): boolean {
  return words.some(isNumber) && words.some((word) => !isNumber(word) && !isGeneric(word));
}

/** Numbers of an address, each with each of its words that is not generic: what two of one address share. */
export function addressKeys(address: ReadonlySet<string>): readonly string[] {
  const words = [...address];
  const names = words.filter((word) => !isNumber(word) && !isGeneric(word));
  return words.filter(isNumber).flatMap((number) => names.map((name) => `${number} ${name}`));
}

/** Whether two addresses are one: all numbers and words of the shorter stand in the other. */
export function sameAddress(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return [...short].every((word) => long.has(word) || isGeneric(word));
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

function isGeneric(word: string): boolean {
  return word.startsWith('~');
}
