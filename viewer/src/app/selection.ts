/** What is selected, in the picture, a panel or a table alike. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'linkage'; readonly key: string; readonly from: string; readonly to: string }
  | { readonly kind: 'pair'; readonly from: string; readonly to: string }
  /** An actor with others it is linked to in some way, lit up together. */
  | { readonly kind: 'group'; readonly of: string; readonly actors: readonly string[] };

/** Where a selection came from: the picture moves to what was chosen elsewhere, not to what was clicked in it. */
export type SelectionOrigin = 'picture' | 'elsewhere';

/** The actors a selection names, the one it is about first. */
export function endsOf(selection: Selection): readonly string[] {
  if (selection.kind === 'actor') return [selection.id];
  if (selection.kind === 'group') return [selection.of, ...selection.actors];
  return [selection.from, selection.to];
}
