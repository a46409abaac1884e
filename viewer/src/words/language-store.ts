import { create } from 'zustand';
import { english } from './en/index.ts';
import { type ReaderTranslate, readerTranslator } from './reader-translator.ts';
import { type Translate, translator } from './translator.ts';
import { type Language, languages, type Words } from './words.ts';

const key = 'articulator-language';
/** English comes with the page, and stands in where another language cannot be had; the others when they are chosen. */
const wordsOf: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => english,
  es: async () => (await import('./es/index.ts')).spanish,
  pt: async () => (await import('./pt/index.ts')).portuguese,
};

/** The sentences of the analysis and of the readers are English; those who read English do not load the others. */
const sentencesOf = {
  en: null,
  es: () => import('./es/sentences/index.ts'),
  pt: () => import('./pt/sentences/index.ts'),
} as const;

/** The language chosen before, else the first the browser asks for that we have, else English. */
function firstLanguage(): Language {
  const wanted = [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return languages.find((language) => language === wanted.find((tag) => known(tag))) ?? 'en';
}

const known = (tag: string | null): boolean => languages.some((language) => language === tag);

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

interface LanguageChoice {
  readonly language: Language;
  /** Every message of the page in the language. */
  readonly words: Words;
  /** Sentences of the analysis in the language; null: it is English, or they are not there yet. */
  readonly translate: Translate | null;
  /** The same for the sentences of the readers. */
  readonly translateReader: ReaderTranslate | null;
  choose(language: Language): void;
}

/** The language that was asked for last: what comes of another one comes too late. */
let wanted: Language = 'en';

const useLanguageStore = create<LanguageChoice>()(() => ({
  language: wanted,
  words: english,
  translate: null,
  translateReader: null,
  choose: (language) => {
    try {
      localStorage.setItem(key, language);
    } catch {
      // A browser that keeps nothing still changes its language until the page is closed.
    }
    void speak(language);
  },
}));

async function speak(language: Language): Promise<void> {
  wanted = language;
  const words = await wordsOf[language]();
  if (wanted !== language) return;
  document.documentElement.lang = language;
  useLanguageStore.setState({ language, words, translate: null, translateReader: null });
  void loadSentences(language);
}

async function loadSentences(language: Language): Promise<void> {
  const found = await sentencesOf[language]?.();
  if (found === undefined || wanted !== language) return;
  useLanguageStore.setState({
    translate: translator(found.sentences, found.binding),
    translateReader: readerTranslator(found.reader, found.binding.and),
  });
}

/** Settles once the page can be shown in its first language. */
export const speakFirst = (): Promise<void> => speak(firstLanguage());

/** The messages of one part of the page, in the language chosen. */
export function useWords<Part extends keyof Words>(part: Part): Words[Part] {
  return useLanguageStore(({ words }) => words[part]);
}

/** The whole catalogue in the language chosen. */
export function useCatalogue(): Words {
  return useLanguageStore(({ words }) => words);
}

/** The language chosen, for numbers and dates, and how to choose another. */
export function useLanguage(): LanguageChoice {
  return useLanguageStore();
}
