import { useMemo } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Opened } from '../worker/messages.ts';
import type { Reading } from './filter-phrase.ts';

/** What reads the filters of what is open, in the language chosen. */
export function useReading(opened: Opened): Reading {
  const { lookup } = useWorkbench();
  const [ask, details, model] = [useWords('ask'), useWords('details'), useWords('model')];
  const format = useFormat();
  return useMemo(
    () => ({ opened, lookup, words: { ask, details, model }, format }),
    [opened, lookup, ask, details, model, format],
  );
}
