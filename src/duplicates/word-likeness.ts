import { editDistance } from './edit-distance.ts';
import type { CoreWord } from './name-form.ts';
import type { DuplicateOptions } from './options.ts';

export interface WordLikeness {
  /** 0 (another word) to 1. */
  readonly value: number;
  readonly how: 'same' | 'synonym' | 'joined' | 'abbreviation' | 'spelling' | 'other';
}

const same: WordLikeness = { value: 1, how: 'same' };
const other: WordLikeness = { value: 0, how: 'other' };

const shortestMisspelt = 4;
const longForTwoErrors = 10;

/** How far two words may be one: the same, two words for one thing, an abbreviation, or a typing error. */
export function wordLikeness(a: CoreWord, b: CoreWord, options: DuplicateOptions): WordLikeness {
  if (a.text === b.text) return same;
  if (a.key === b.key) return { value: options.synonym, how: 'synonym' };
  if (!a.spelt || !b.spelt) return isJoined(a, b) ? { value: options.joined, how: 'joined' } : other;
  const short = a.text.length <= b.text.length ? a : b;
  const long = short === a ? b : a;
  if (isAbbreviation(short, long)) {
    return { value: short.text.length === 1 ? options.initial : options.abbreviation, how: 'abbreviation' };
  }
  const allowed = long.text.length >= longForTwoErrors ? 2 : 1;
  if (short.text.length < shortestMisspelt || long.text.length - short.text.length > allowed) return other;
  const errors = editDistance(a.text, b.text);
  if (errors > allowed) return other;
  return { value: Math.max(0, 1 - (options.typingError * errors) / long.text.length), how: 'spelling' };
}

/** One of the two was put together from two words. */
function isJoined(a: CoreWord, b: CoreWord): boolean {
  return a.text.replace(' ', '') === b.text.replace(' ', '');
}

function isAbbreviation(short: CoreWord, long: CoreWord): boolean {
  return (
    (short.dotted || short.text.length === 1) && long.text.length > 2 && long.text.startsWith(short.text)
  );
}
