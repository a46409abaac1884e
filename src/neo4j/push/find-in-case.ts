import { linkagesBetween, type PlacedLinkage } from '../../graph/linkages-between.ts';
import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import { inOrder } from '../../model/in-order.ts';
import { compareText } from '../../model/order.ts';

export interface CaseFinder {
  actor(id: string): Actor | null;
  /** The linkage of this key between these ends. */
  linkage(from: string, to: string, key: string): PlacedLinkage | null;
}

/**
 * Finds actors and linkages by binary search in the case itself, whose lists stand in canonical order, so that
 * nothing is kept beside it.
 */
export function findInCase({ actors, linkages }: Pick<Case, 'actors' | 'linkages'>): CaseFinder {
  const byId = inOrder(actors, (a, b) => compareText(a.id, b.id));
  const between = linkagesBetween(linkages);
  return {
    actor: (id) => {
      const actor = byId.at(byId.firstRank((each) => compareText(each.id, id)));
      return actor?.id === id ? actor : null;
    },
    linkage: (from, to, key) => {
      for (const placed of between(from, to)) if (placed.linkage.key === key) return placed;
      return null;
    },
  };
}
