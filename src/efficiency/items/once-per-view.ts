import type { ClusterView } from '../cluster-view.ts';

/** What several items read of a view is found once for each view. */
export function oncePerView<Found>(find: (view: ClusterView) => Found): (view: ClusterView) => Found {
  const known = new WeakMap<ClusterView, { readonly found: Found }>();
  return (view) => {
    const earlier = known.get(view);
    if (earlier !== undefined) return earlier.found;
    const found = find(view);
    known.set(view, { found });
    return found;
  };
}
