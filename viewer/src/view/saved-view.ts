import type { ViewState } from './view-state.ts';

/** A view under a name, to come back to or to present. */
export interface SavedView {
  readonly name: string;
  readonly state: ViewState;
}
