import { useEffect, useMemo, useState } from 'react';
import { initialView } from '../view/view-state.ts';
import { createViewStore, type ViewStore } from '../view/view-store.ts';
import type { Opened } from '../worker/messages.ts';
import type { Restored } from './restore-view.ts';

export interface RestoredView {
  readonly view: ViewStore;
  /** Why the view of a link or project is not shown; null: it is, or there was none. */
  readonly fault: Restored['fault'];
  dismiss(): void;
}

/** The view of what is open: as it was restored, as a link says that is put into the address later, and kept. */
export function useRestored(opened: Opened, restored: Restored | null): RestoredView {
  // What comes later of it, measures and judgements, leaves its view as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ends are those of one and the same thing opened
  const view = useMemo(
    () => createViewStore(restored?.state ?? initialView(opened), restored?.views ?? []),
    [opened.ends, restored],
  );
  const [fault, setFault] = useState(restored?.fault ?? null);

  useEffect(() => {
    const follow = async (): Promise<void> => {
      const { restoreView } = await import('./restore-view.ts');
      if (!location.hash.startsWith('#view=')) return;
      const found = restoreView(opened, location.hash, null);
      setFault(found.fault);
      if (found.fault === null) view.getState().change(found.state);
    };
    const onHash = (): void => void follow();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [opened, view]);

  useEffect(
    () =>
      view.subscribe(({ views }, before) => {
        if (views === before.views) return;
        void import('./kept-views.ts').then(({ keepViews }) => keepViews(opened, views, initialView(opened)));
      }),
    [opened, view],
  );
  return { view, fault, dismiss: () => setFault(null) };
}
