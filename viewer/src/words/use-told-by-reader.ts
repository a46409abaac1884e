import { useCallback } from 'react';
import { useLanguage } from './language-store.ts';
import type { Said } from './use-told.ts';

/**
 * Tells a sentence of the readers in the language chosen, or in English where it has no translation; `values` are what
 * the problem it belongs to says stands in the file.
 */
export function useToldByReader(): (english: string, values?: readonly string[]) => Said {
  const { language, translateReader } = useLanguage();
  return useCallback(
    (english, values) => {
      if (language === 'en') return { text: english };
      const text = translateReader?.(english, values) ?? null;
      return text === null ? { text: english, lang: 'en' } : { text };
    },
    [language, translateReader],
  );
}
