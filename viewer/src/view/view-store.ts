import { temporal } from 'zundo';
import { createStore } from 'zustand';
import type { SelectionOrigin } from '../app/selection.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { SavedView } from './saved-view.ts';
import type { Camera, ViewState } from './view-state.ts';

export interface View {
  readonly state: ViewState;
  /** Where the last selection came from: the picture moves to what was chosen elsewhere. */
  readonly origin: SelectionOrigin;
  /** Changes part of the view; each call is one step of undo. */
  change(part: Partial<ViewState>, origin?: SelectionOrigin): void;
  /** Views under a name, in the order in which they are presented. */
  readonly views: readonly SavedView[];
  /** Saves, renames, orders or forgets views; each call is one step of undo. */
  saveViews(views: readonly SavedView[]): void;
}

/** Steps that can be undone [O]. */
const mostSteps = 200;

/** The view of one opened case or network, with undo and redo (`store.temporal`). */
export function createViewStore(first: ViewState, views: readonly SavedView[] = []) {
  return createStore<View>()(
    temporal(
      (set) => ({
        state: first,
        origin: 'elsewhere',
        change: (part, origin = 'elsewhere') =>
          set(({ state }) => ({ state: { ...state, ...part }, origin })),
        views,
        saveViews: (saved) => set({ views: saved }),
      }),
      {
        limit: mostSteps,
        partialize: ({ state, views: saved }) => ({ state, views: saved }),
        equality: (past, current) => past.views === current.views && sameView(past.state, current.state),
      },
    ),
  );
}

/** What is chosen a second time is no step. */
function sameView(past: ViewState, current: ViewState): boolean {
  return keysOf(current).every((part) => {
    const [was, is] = [past[part], current[part]];
    return was === is || JSON.stringify(was) === JSON.stringify(is);
  });
}

export type ViewStore = ReturnType<typeof createViewStore>;

/**
 * Says where the picture is zoomed and moved to. That is no step of undo of its own, but each step holds it, so that
 * what is taken back is seen as it was.
 */
export function keepCamera(view: ViewStore, camera: Camera): void {
  const { pause, resume } = view.temporal.getState();
  pause();
  view.setState(({ state }) => ({ state: { ...state, camera } }));
  resume();
}
