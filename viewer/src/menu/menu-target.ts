import type { Selection } from '../app/selection.ts';

/** What a menu is of. */
export type MenuTarget =
  | { readonly what: 'actor'; readonly id: string }
  /** The linkages between two actors: one of them, or all. */
  | { readonly what: 'linkages'; readonly from: string; readonly to: string; readonly key: string | null }
  /** A group that is drawn as one mark. */
  | { readonly what: 'group'; readonly key: string; readonly name: string }
  | { readonly what: 'ground' };

export interface AskedMenu {
  readonly target: MenuTarget;
  /** In pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Whether it was asked for with the keys. */
  readonly byKey: boolean;
}

/** The menu of what is selected, or of what a press would select. */
export function menuTarget(selection: Selection | null): MenuTarget {
  if (selection === null) return { what: 'ground' };
  if (selection.kind === 'actor') return { what: 'actor', id: selection.id };
  if (selection.kind === 'group') return { what: 'actor', id: selection.of };
  const { from, to } = selection;
  return { what: 'linkages', from, to, key: selection.kind === 'linkage' ? selection.key : null };
}

/** Whether a key asks for a menu. */
export const asksForMenu = (event: { readonly key: string; readonly shiftKey: boolean }): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
