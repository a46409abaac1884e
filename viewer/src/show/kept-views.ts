import type { SavedView } from '../view/saved-view.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Opened } from '../worker/messages.ts';
import { viewRecord } from './view-record.ts';
import { viewsKey } from './views-key.ts';

/** Keeps the saved views in this browser; where it keeps nothing they last until the page is closed. */
export function keepViews(opened: Opened, views: readonly SavedView[], first: ViewState): void {
  try {
    const records = views.map(({ name, state }) => ({ name, view: viewRecord(state, first) }));
    if (records.length === 0) localStorage.removeItem(viewsKey(opened));
    else localStorage.setItem(viewsKey(opened), JSON.stringify(records));
  } catch {
    // A project file holds them as well.
  }
}
