import type { Opened } from '../worker/messages.ts';
import { betweenEnds } from './between-ends.ts';
import type { Filter } from './filter.ts';
import { actorTest, linkageTest } from './filter-tests.ts';
import { type NetworkView, networkView } from './network-view.ts';

/** What the filters leave: flags by place, and how much was left after each filter in turn. */
export interface FilteredNetwork {
  readonly actors: Uint8Array;
  readonly linkages: Uint8Array;
  readonly steps: readonly { readonly actors: number; readonly linkages: number }[];
}

const known = new WeakMap<Opened, WeakMap<readonly Filter[], FilteredNetwork>>();

/** What a stack of filters leaves of what was opened, each filter applied to what those before it left. */
export function filteredNetwork(opened: Opened, filters: readonly Filter[]): FilteredNetwork {
  const ofOpened = known.get(opened) ?? new WeakMap<readonly Filter[], FilteredNetwork>();
  known.set(opened, ofOpened);
  const before = ofOpened.get(filters);
  if (before !== undefined) return before;
  const view = networkView(opened);
  const actors = new Uint8Array(view.ids.length).fill(1);
  const linkages = new Uint8Array(view.from.length).fill(1);
  const steps = filters.map((filter) => {
    apply(filter, opened, view, actors, linkages);
    return { actors: count(actors), linkages: count(linkages) };
  });
  const filtered = { actors, linkages, steps };
  ofOpened.set(filters, filtered);
  return filtered;
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

function apply(
  filter: Filter,
  opened: Opened,
  view: NetworkView,
  actors: Uint8Array,
  linkages: Uint8Array,
): void {
  const actorMeets =
    filter.by === 'between' ? betweenEnds(filter, opened, actors, linkages) : actorTest(filter, opened);
  const linkageMeets = linkageTest(filter, opened);
  if (actorMeets !== null) {
    for (let i = 0; i < actors.length; i++) if (actors[i] === 1 && !actorMeets(i)) actors[i] = 0;
  }
  for (let k = 0; k < linkages.length; k++) {
    const stays = actors[view.from[k]!] === 1 && actors[view.to[k]!] === 1 && (linkageMeets?.(k) ?? true);
    if (!stays) linkages[k] = 0;
  }
  if (actorMeets !== null || linkageMeets === null) return;
  const ends = new Uint8Array(actors.length);
  linkages.forEach((left, k) => {
    if (left === 1) ends[view.from[k]!] = ends[view.to[k]!] = 1;
  });
  actors.set(ends.map((end, i) => end & actors[i]!));
}
