import { useCallback } from 'react';
import type { Problem } from '../../../src/model/problem.ts';
import { useWords } from '../words/language-store.ts';
import type { Said } from '../words/use-told.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';

/** What is wrong and what to do about it on this page. */
export interface ProblemWords {
  readonly message: Said;
  readonly remedy: Said;
}

/** Tells a problem in the language chosen; the remedy is that of the page where the reader's names options of the command line. */
export function useProblemWords(): (problem: Problem) => ProblemWords {
  const { remedies } = useWords('open');
  const told = useToldByReader();
  return useCallback(
    ({ code, message, remedy, file, sheet, column, value }) => {
      const values = [file, sheet, column, value].filter((each) => each !== undefined);
      return {
        message: told(message, values),
        remedy: Object.hasOwn(remedies, code)
          ? { text: remedies[code as keyof typeof remedies] }
          : told(remedy, values),
      };
    },
    [remedies, told],
  );
}
