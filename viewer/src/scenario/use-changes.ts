import { useMemo } from 'react';
import type { Change } from '../../../src/scenario/change.ts';
import { useView } from '../view/use-view.ts';
import type { ViewState } from '../view/view-state.ts';

/** The changes that are tried, and how they become others; each call is one step of undo. */
export function useChanges() {
  const changes = useView(({ state }) => state.changes);
  const change = useView((view) => view.change);
  return useMemo(() => {
    const set = (next: readonly Change[], more: Partial<ViewState> = {}): void =>
      change({ changes: next, shows: 'after', ...more });
    return {
      changes,
      add: (added: readonly Change[], more?: Partial<ViewState>) => set([...changes, ...added], more),
      takeOut: (place: number) => set(changes.filter((_, i) => i !== place)),
      replace: (next: readonly Change[]) => set(next),
    };
  }, [changes, change]);
}
