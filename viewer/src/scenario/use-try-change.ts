import { useMemo } from 'react';
import type { Change } from '../../../src/scenario/change.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useView } from '../view/use-view.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';
import { useChanges } from './use-changes.ts';

/** Makes changes that the case allows; else nothing is changed, and it is said why in the language chosen. */
export type TryChange = (changes: readonly Change[]) => Promise<string | null>;

/** How cells of the tables are changed; null where nothing is tried, or the case is shown as it was before. */
export function useTryChange(): TryChange | null {
  const { scenario } = useWorkbench();
  const { changes, add } = useChanges();
  const told = useToldByReader();
  const open = useView(({ state }) => state.trying && state.shows === 'after');
  const { base, answer, status } = scenario;
  return useMemo(() => {
    if (!open || base.mode !== 'case') return null;
    const computed = status.at === 'done' ? answer : null;
    return async (more) => {
      const { whyNot } = await import('./why-not.ts');
      const reason = computed === null ? whyNot(base, changes, more) : whyNot(computed.opened, [], more);
      if (reason === null) add(more);
      return reason === null ? null : told(reason).text;
    };
  }, [open, base, answer, status, changes, add, told]);
}
