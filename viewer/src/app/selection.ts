/** What is selected, in the picture, a panel or a table alike. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'linkage'; readonly key: string; readonly from: string; readonly to: string }
  | { readonly kind: 'pair'; readonly from: string; readonly to: string };

/** Where a selection came from: the picture moves to what was chosen elsewhere, not to what was clicked in it. */
export type SelectionOrigin = 'picture' | 'elsewhere';

/** The actors a selection names. */
export function endsOf(selection: Selection): readonly string[] {
  return selection.kind === 'actor' ? [selection.id] : [selection.from, selection.to];
}
