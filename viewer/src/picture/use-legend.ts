import { useMemo } from 'react';
import { useLanguage, useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { byTitle } from './by-title.ts';
import type { DrawnModel } from './drawn-model.ts';
import { type LegendModel, legendModel } from './legend-model.ts';

/** The legend of the picture shown, in the language chosen. */
export function useLegend(opened: Opened, { legend }: DrawnModel): LegendModel {
  const words = useWords('picture');
  const { language } = useLanguage();
  return useMemo(
    () => legendModel(legend, { words, language, titleOf: (by) => byTitle(opened, by, words) }),
    [legend, words, language, opened],
  );
}
