import type { Opened } from '../worker/messages.ts';

/** What was opened as places: the ends of the linkages, or links, as places of the actors. */
export interface NetworkView {
  readonly ids: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly placeOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<object, NetworkView>();

/** The ends of everything that was opened, with the places of the actors, worked out once for each list of them. */
export function networkView(opened: Opened): NetworkView {
  const before = known.get(opened.ends);
  if (before !== undefined) return before;
  const ids = (opened.mode === 'case' ? opened.subject.actors : opened.actors).map(({ id }) => id);
  const view = { ids, ...opened.ends, placeOf: new Map(ids.map((id, place) => [id, place])) };
  known.set(opened.ends, view);
  return view;
}
