import type { Problem } from '../../../src/model/problem.ts';
import { useWords } from '../words/language-store.ts';

/** What to do about a problem on this page; the reader's own words where they name no option of the command line. */
export function useRemedy(): (problem: Problem) => string {
  const { remedies } = useWords('open');
  return ({ code, remedy }) =>
    Object.hasOwn(remedies, code) ? remedies[code as keyof typeof remedies] : remedy;
}
