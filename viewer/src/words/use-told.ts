import { useCallback } from 'react';
import { useLanguage } from './language-store.ts';
import { withoutOptions } from './without-options.ts';

/** What the analysis says in the language chosen; `lang` only where it stays English beside another language. */
export interface Said {
  readonly text: string;
  readonly lang?: 'en';
}

/** Tells a sentence, title or term of the analysis in the language chosen, or in English where it has no translation. */
export function useTold(): (english: string) => Said {
  const { language, translate } = useLanguage();
  return useCallback(
    (english) => {
      if (language === 'en') return { text: withoutOptions(english) };
      const text = translate?.(english) ?? null;
      return text === null ? { text: withoutOptions(english), lang: 'en' } : { text };
    },
    [language, translate],
  );
}
