import type { Opened } from '../worker/messages.ts';
import type { ViewState } from './view-state.ts';

/** What the view leaves of the whole network: positions are those of the actors, and of the linkages or links. */
export interface Visible {
  readonly actors: Uint8Array;
  readonly linkages: Uint8Array;
  readonly actorCount: number;
  readonly linkageCount: number;
}

/** Which actors and linkages the view shows; a linkage only where both of its ends are shown. */
export function visibleOf(opened: Opened, { hidden }: ViewState): Visible {
  const actorList: readonly { readonly id: string }[] =
    opened.mode === 'case' ? opened.subject.actors : opened.actors;
  const links: readonly { readonly from: string; readonly to: string }[] =
    opened.mode === 'case' ? opened.subject.linkages : opened.links;
  const gone = new Set(hidden);
  const actors = Uint8Array.from(actorList, ({ id }) => (gone.has(id) ? 0 : 1));
  const linkages = Uint8Array.from(links, ({ from, to }) => (gone.has(from) || gone.has(to) ? 0 : 1));
  return { actors, linkages, actorCount: count(actors), linkageCount: count(linkages) };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
