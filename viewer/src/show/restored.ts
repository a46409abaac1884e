import type { Opened, OpenRequest } from '../worker/messages.ts';
import type { Restored } from './restore-view.ts';
import { viewsKey } from './views-key.ts';

/** How what was opened is looked at, where the address, a project or this browser says so; null where none does. */
export async function restored(opened: Opened, { restore }: OpenRequest): Promise<Restored | null> {
  if (restore === undefined && !location.hash.startsWith('#view=') && !keepsViews(opened)) return null;
  const { restoreView } = await import('./restore-view.ts');
  return restoreView(opened, location.hash, restore ?? null);
}

function keepsViews(opened: Opened): boolean {
  try {
    return localStorage.getItem(viewsKey(opened)) !== null;
  } catch {
    return false;
  }
}
