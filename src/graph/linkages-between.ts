import { inOrder } from '../model/in-order.ts';
import type { Linkage } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';

type Ends = Pick<Linkage, 'from' | 'to'>;

/** A linkage with its place in a list of linkages. */
export interface PlacedLinkage {
  readonly linkage: Linkage;
  readonly place: number;
}

/** Linkages from one actor to another with their places in the list, found by search; see `inOrder`. */
export function linkagesBetween(
  linkages: readonly Linkage[],
): (from: string, to: string) => Generator<PlacedLinkage> {
  const byEnds = inOrder(linkages, compareEnds);
  return function* (from, to) {
    const ends = { from, to };
    for (let rank = byEnds.firstRank((linkage) => compareEnds(linkage, ends)); ; rank++) {
      const linkage = byEnds.at(rank);
      if (linkage === undefined || compareEnds(linkage, ends) !== 0) return;
      yield { linkage, place: byEnds.placeOf(rank) };
    }
  };
}

function compareEnds(a: Ends, b: Ends): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}
