import type { Opened } from '../worker/messages.ts';

/** The place in this browser where the views of a case are kept. */
export function viewsKey(opened: Opened): string {
  return `articulator-views ${opened.mode === 'network' ? opened.title : opened.subject.id}`;
}
