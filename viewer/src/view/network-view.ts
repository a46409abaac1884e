import type { Opened } from '../worker/messages.ts';

/** What was opened as places: the ends of the linkages, or links, as places of the actors. */
export interface NetworkView {
  readonly ids: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly placeOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<object, NetworkView>();

/** The ends of everything that was opened, worked out once for each list of them. */
export function networkView(opened: Opened): NetworkView {
  const links: readonly { readonly from: string; readonly to: string }[] =
    opened.mode === 'case' ? opened.subject.linkages : opened.links;
  const before = known.get(links);
  if (before !== undefined) return before;
  const ids = (opened.mode === 'case' ? opened.subject.actors : opened.actors).map(({ id }) => id);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const view: NetworkView = {
    ids,
    from: Int32Array.from(links, ({ from }) => placeOf.get(from) ?? -1),
    to: Int32Array.from(links, ({ to }) => placeOf.get(to) ?? -1),
    placeOf,
  };
  known.set(links, view);
  return view;
}
