import type { SavedView } from '../view/saved-view.ts';
import { initialView, type ViewState } from '../view/view-state.ts';
import type { Opened, OpenRequest } from '../worker/messages.ts';
import { readViewLink } from './view-link.ts';
import { readViewRecord } from './view-record.ts';
import { viewsKey } from './views-key.ts';

/** How something that was opened is looked at, from a link, a project, or what this browser keeps. */
export interface Restored {
  readonly state: ViewState;
  readonly views: readonly SavedView[];
  /** Why the view of the link or project is not shown. */
  readonly fault: { readonly says: 'broken' | 'other'; readonly of: string } | null;
}

/** A link wins over a project; saved views are those of the project, else those that this browser keeps. */
export function restoreView(opened: Opened, hash: string, project: OpenRequest['restore'] | null): Restored {
  const first = initialView(opened);
  const views = savedViews(project?.views ?? kept(opened), first);
  const link = readViewLink(hash, first, opened);
  if (link !== null) {
    return 'view' in link
      ? { state: link.view, views, fault: null }
      : { state: first, views, fault: { says: link.fault, of: link.of } };
  }
  if (project === null || project === undefined) return { state: first, views, fault: null };
  const state = readViewRecord(project.view, first);
  return { state: state ?? first, views, fault: state === null ? { says: 'broken', of: '' } : null };
}

function savedViews(records: unknown, first: ViewState): readonly SavedView[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: unknown): SavedView[] => {
    if (typeof record !== 'object' || record === null || !('name' in record) || !('view' in record))
      return [];
    const state = readViewRecord(record.view, first);
    return state === null || typeof record.name !== 'string' ? [] : [{ name: record.name, state }];
  });
}

function kept(opened: Opened): unknown {
  try {
    return JSON.parse(localStorage.getItem(viewsKey(opened)) ?? '[]');
  } catch {
    return [];
  }
}
