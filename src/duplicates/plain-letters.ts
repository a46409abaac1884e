import { latinFor, plainFor } from './words/letters.ts';

const replaced = new RegExp(`[${[...Object.keys(plainFor), ...Object.keys(latinFor)].join('')}]`, 'gu');

/**
 * Text in small letters without accents, full-width forms as usual ones, Cyrillic letters in Latin ones. Voiced kana
 * and Hangul syllables stay whole: there the mark makes another letter.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(replaced, (letter) => plainFor[letter] ?? latinFor[letter] ?? letter);
}
