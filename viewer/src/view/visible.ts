import type { Opened } from '../worker/messages.ts';
import { filteredNetwork } from './filtered-network.ts';
import type { Mask } from './mask.ts';
import { networkView } from './network-view.ts';
import type { ViewState } from './view-state.ts';
import { visibleByFocus } from './visible-by-focus.ts';
import { visibleByGroup } from './visible-by-group.ts';
import { visibleByHand } from './visible-by-hand.ts';
import { visibleByYear } from './visible-by-year.ts';

/** What the view leaves of the whole network: positions are those of the actors, and of the linkages or links. */
export interface Visible extends Mask {
  readonly actorCount: number;
  readonly linkageCount: number;
}

/**
 * Which actors and linkages the view shows; a linkage only where both of its ends are shown. The focus comes last: its
 * steps are counted along what the others leave. `measured` is what is open with the measures that colours go by.
 */
export function visibleOf(opened: Opened, state: ViewState, measured = opened): Visible {
  const ends = networkView(opened);
  const left = filteredNetwork(opened, state.filters);
  const mask = { actors: left.actors.slice(), linkages: left.linkages.slice() };
  visibleByHand(mask, ends, state);
  visibleByGroup(mask, measured, state);
  visibleByYear(mask, opened, state);
  visibleByFocus(mask, ends, state);
  for (let k = 0; k < ends.from.length; k++) {
    if (mask.actors[ends.from[k]!] === 0 || mask.actors[ends.to[k]!] === 0) mask.linkages[k] = 0;
  }
  return { ...mask, actorCount: count(mask.actors), linkageCount: count(mask.linkages) };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
