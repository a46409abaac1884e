import { compareText } from '../model/order.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { legalForms, unspacedForms } from './words/legal-forms.ts';

export interface StrippedName {
  readonly words: readonly NameWord[];
  /** The legal forms as they are usually written, in canonical order. */
  readonly forms: readonly string[];
}

interface KnownForm {
  readonly shown: string;
  readonly before: boolean;
  readonly anywhere: boolean;
}

/** In mid-name only what is at least this long: two letters may be anything. */
const shortestAnywhere = 3;

const knownForms: ReadonlyMap<string, KnownForm> = new Map(
  legalForms.flatMap(({ written, before, anywhere }) =>
    written.map((each): [string, KnownForm] => {
      const key = compact(nameWords(each));
      return [key, { shown: written[0]!, before, anywhere: anywhere && key.length >= shortestAnywhere }];
    }),
  ),
);

const mostWords = Math.max(...legalForms.flatMap(({ written }) => written.map((each) => each.length)));

/** `S. de R.L.` and `s de rl` alike: the letters alone. */
function compact(words: readonly NameWord[]): string {
  return words.map(({ text }) => (text === '&' ? 'and' : text)).join('');
}

/**
 * The words of a name without its legal forms: the longest at the end first, again and again (`Ltda. ME`), then
 * before the name, then unmistakable ones in mid-name. At least one word always stays.
 */
export function stripLegalForms(name: string): StrippedName {
  const forms = new Set<string>();
  let words = nameWords(stripUnspaced(name, forms));
  for (let found = true; found; ) {
    found = false;
    for (let count = Math.min(mostWords, words.length - 1); count > 0 && !found; count--) {
      const end = knownForms.get(compact(words.slice(words.length - count)));
      const start = knownForms.get(compact(words.slice(0, count)));
      if (end === undefined && start?.before !== true) continue;
      forms.add((end ?? start!).shown);
      words = end === undefined ? words.slice(count) : words.slice(0, words.length - count);
      found = true;
    }
  }
  return { words: withoutInside(words, forms), forms: [...forms].sort(compareText) };
}

function withoutInside(words: readonly NameWord[], forms: Set<string>): readonly NameWord[] {
  for (let start = 1; start < words.length - 1; start++) {
    for (let end = words.length - 1; end > start; end--) {
      const form = knownForms.get(compact(words.slice(start, end)));
      if (form?.anywhere !== true) continue;
      forms.add(form.shown);
      return withoutInside([...words.slice(0, start), ...words.slice(end)], forms);
    }
  }
  return words;
}

const eastAsian = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}㈜]/u;

function stripUnspaced(name: string, forms: Set<string>): string {
  if (!eastAsian.test(name)) return name;
  let text = name.normalize('NFKC').trim();
  for (let found = true; found; ) {
    found = false;
    for (const { shown, written } of unspacedForms) {
      for (const form of written) {
        const after = text.endsWith(form);
        if (text.length <= form.length || !(after || text.startsWith(form))) continue;
        text = (after ? text.slice(0, -form.length) : text.slice(form.length)).trim();
        forms.add(shown);
        found = true;
      }
    }
  }
  return text;
}
