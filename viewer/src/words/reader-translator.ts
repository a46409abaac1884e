import { type Places, placesOf, type ReaderPattern, readerPattern, slot } from './reader-pattern.ts';
import type { Dictionary } from './translator.ts';

/**
 * A message of the readers in the language, or null where it has no translation. `values` are what the problem itself
 * says stands in the file: they tell where a value ends that holds words of the message.
 */
export type ReaderTranslate = (text: string, values?: readonly string[]) => string | null;

/** Messages have fewer sentences than that; what has more is out of a file. */
const mostSentences = 30;

/**
 * Translates what the readers say of files: problems, what to do about them, and why a file cannot be read.
 *
 * What comes from the file is never touched: where it could be told from the words of the message in more than one
 * way, there is no translation. What may stand in a slot: `reader-pattern.ts`.
 */
export function readerTranslator(dictionary: Dictionary, and: string): ReaderTranslate {
  const patterns = Object.entries(dictionary)
    .map(([english, translation]) => readerPattern(english, translation))
    .sort((a, b) => b.literal - a.literal);
  const known = new Map<string, string | null>();

  const translate: ReaderTranslate = (text, values = []) => {
    const key = [text, ...values].join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    const said = Object.hasOwn(dictionary, text) ? dictionary[text]! : byPattern(text, values);
    known.set(key, said);
    return said;
  };

  const byPattern = (text: string, values: readonly string[]): string | null => {
    const found: { readonly pattern: ReaderPattern; readonly said: string }[] = [];
    for (const pattern of patterns) {
      const places = placesOf(pattern, text);
      if (places === null) continue;
      if (places === 'in several ways') return withoutValues(text, values);
      const said = filled(pattern, places);
      if (said !== null && keeps(said, text, values)) found.push({ pattern, said });
    }
    const [first, ...others] = found;
    if (first === undefined) return inTwo(text, values);
    return others.every(({ pattern }) => isWider(pattern, first.pattern))
      ? first.said
      : withoutValues(text, values);
  };

  const filled = ({ slots, translation }: ReaderPattern, { texts, cut }: Places): string | null => {
    const seen = slots.slice(0, texts.length);
    const said = seen.map((name, i) => inLanguage(name, texts[i]!));
    const last = seen.at(-1) ?? '';
    // A text that was cut off ends with what was cut; all before has to be there.
    const shown = cut ? translation.slice(0, translation.indexOf(last) + last.length) : translation;
    if (said.includes(null) || seen.some((name) => !shown.includes(name))) return null;
    return shown.replaceAll(slot, (name) => said[seen.indexOf(name)]!);
  };

  const inLanguage = (name: string, text: string): string | null => {
    const kind = name[1];
    if (kind === 's') return translate(text);
    if (kind === 'j') return text.replaceAll(' and ', ` ${and} `);
    if (kind === 'p') return text.replace('.', ',');
    if (kind !== 't') return text;
    const parts = text.split('; ').map((part) => translate(part));
    return parts.includes(null) ? null : parts.join('; ');
  };

  /** Two messages one after the other, or a message and what to do. */
  const inTwo = (text: string, values: readonly string[]): string | null => {
    const ends = [...text.matchAll(/(?<=[.)]) /g)];
    if (ends.length > mostSentences) return null;
    for (const { index } of ends) {
      const right = translate(text.slice(index + 1), values);
      const left = right === null ? null : translate(text.slice(0, index), values);
      if (left !== null) return `${left} ${right}`;
    }
    return null;
  };

  /** The text with a sign in place of each value, translated, and the values put back. */
  const withoutValues = (text: string, values: readonly string[]): string | null => {
    const hidden = [...new Set(values)]
      .filter((value) => isMixed(value) && text.includes(value))
      .sort((a, b) => b.length - a.length);
    if (hidden.length === 0 || /[\uE000\uE001]/u.test(text)) return null;
    const masked = hidden.reduce((rest, value, i) => rest.replaceAll(value, () => `\uE000${i}\uE001`), text);
    const said = byPattern(masked, []);
    return said?.replaceAll(/\uE000(\d+)\uE001/gu, (_, i: string) => hidden[Number(i)]!) ?? null;
  };

  return translate;
}

/** A value of letters and digits alone is never taken for words of a message. */
const isMixed = (value: string): boolean => /[^\p{L}\p{N}]/u.test(value);

/** Whether the values that stand in the text stand in its translation, too. */
function keeps(said: string, text: string, values: readonly string[]): boolean {
  return values.every((value) => !isMixed(value) || !text.includes(value) || said.includes(value));
}

/** Whether a pattern fits whatever the other fits, so that the other says more of the text. */
function isWider(pattern: ReaderPattern, other: ReaderPattern): boolean {
  return placesOf(pattern, other.sample) !== null;
}
