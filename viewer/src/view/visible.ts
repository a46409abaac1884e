import type { Opened } from '../worker/messages.ts';
import { filteredNetwork } from './filtered-network.ts';
import { networkView } from './network-view.ts';
import type { ViewState } from './view-state.ts';

/** What the view leaves of the whole network: positions are those of the actors, and of the linkages or links. */
export interface Visible {
  readonly actors: Uint8Array;
  readonly linkages: Uint8Array;
  readonly actorCount: number;
  readonly linkageCount: number;
}

/** Which actors and linkages the view shows; a linkage only where both of its ends are shown. */
export function visibleOf(opened: Opened, { filters, hidden }: ViewState): Visible {
  const { ids, from, to } = networkView(opened);
  const left = filteredNetwork(opened, filters);
  const gone = new Set(hidden);
  const actors = left.actors.map((flag, i) => (gone.has(ids[i]!) ? 0 : flag));
  const linkages = left.linkages.map((flag, k) => flag & actors[from[k]!]! & actors[to[k]!]!);
  return { actors, linkages, actorCount: count(actors), linkageCount: count(linkages) };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
