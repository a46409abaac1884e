import { plainLetters } from './plain-letters.ts';
import { andWords } from './words/descriptors.ts';

/** A word of a name as it stands, in plain letters. */
export interface NameWord {
  readonly text: string;
  /** A full stop follows: it may be an abbreviation. */
  readonly dotted: boolean;
}

const unspaced = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー]';
const word = new RegExp(`${unspaced}+|(?:(?!${unspaced})\\p{L})+|\\p{N}+|[&+]`, 'gu');

/**
 * The words of a name: letters and digits apart, apostrophes dropped (D'Angelo, and the full stop of
 * F.lli), `and` in any of its languages
 * written `&` where it stands between others. A run of Chinese characters or kana is one word.
 */
export function nameWords(name: string): readonly NameWord[] {
  const text = plainLetters(name)
    .replace(/(?<=\p{L})['’`´ʼ](?=\p{L})/gu, '')
    .replace(/\bf\.(?=lli\b)/gu, 'f');
  const found = [...text.matchAll(word)].map((match): NameWord => {
    const at = match.index + match[0].length;
    return { text: match[0] === '+' ? '&' : match[0], dotted: text[at] === '.' };
  });
  return found.map((each, at) =>
    at > 0 && at < found.length - 1 && !each.dotted && andWords.has(each.text)
      ? { ...each, text: '&' }
      : each,
  );
}

/** Whether a word is written without spaces around it. */
export function isUnspaced(text: string): boolean {
  return new RegExp(`^${unspaced}`, 'u').test(text);
}
