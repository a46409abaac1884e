import { temporal } from 'zundo';
import { createStore } from 'zustand';
import type { SelectionOrigin } from '../app/selection.ts';
import type { ViewState } from './view-state.ts';

export interface View {
  readonly state: ViewState;
  /** Where the last selection came from: the picture moves to what was chosen elsewhere. */
  readonly origin: SelectionOrigin;
  /** Changes part of the view; each call is one step of undo. */
  change(part: Partial<ViewState>, origin?: SelectionOrigin): void;
}

/** Steps that can be undone [O]. */
const mostSteps = 200;

/** The view of one opened case or network, with undo and redo (`store.temporal`). */
export function createViewStore(first: ViewState) {
  return createStore<View>()(
    temporal(
      (set) => ({
        state: first,
        origin: 'elsewhere',
        change: (part, origin = 'elsewhere') =>
          set(({ state }) => ({ state: { ...state, ...part }, origin })),
      }),
      {
        limit: mostSteps,
        partialize: ({ state }) => ({ state }),
        equality: (past, current) => past.state === current.state,
      },
    ),
  );
}

export type ViewStore = ReturnType<typeof createViewStore>;
