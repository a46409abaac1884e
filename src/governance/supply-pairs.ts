import { append, fitted } from '../model/append.ts';
import { inOrder } from '../model/in-order.ts';
import type { Linkage } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';

/** A seller and a buyer with the rows that are read for them. */
export interface SupplyPair {
  readonly seller: string;
  readonly buyer: string;
  readonly rows: readonly Linkage[];
}

/** The `supplies` rows that governance reads, and the pairs they make. */
export interface SupplyPairs {
  /** By seller, then by buyer. */
  readonly pairs: readonly SupplyPair[];
  pair(seller: string, buyer: string): SupplyPair | undefined;
  rowsOfSeller(seller: string): readonly Linkage[];
  rowsOfBuyer(buyer: string): readonly Linkage[];
}

/** Keeps the rows of each seller's latest dated year, and every row without a year (METHOD section 6). */
export function supplyPairs(supplies: readonly Linkage[]): SupplyPairs {
  const latest = latestYears(supplies);
  const rows = supplies
    .filter(({ from, year }) => year === null || year === latest.get(from))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const sameSeller = stretches(rows, (a, b) => a.from === b.from);
  const bySeller = new Map(sameSeller.map((ofSeller) => [ofSeller[0]!.from, ofSeller]));
  const pairs = sameSeller
    .flatMap((ofSeller) => stretches(ofSeller, (a, b) => a.to === b.to))
    .map((ofPair): SupplyPair => ({ seller: ofPair[0]!.from, buyer: ofPair[0]!.to, rows: ofPair }));
  const byBuyer = new Map<string, Linkage[]>();
  for (const row of rows) append(byBuyer, row.to, row);
  for (const [buyer, ofBuyer] of byBuyer) byBuyer.set(buyer, fitted(ofBuyer));
  const ranked = inOrder(pairs, compareEnds);
  return {
    pairs,
    pair: (seller, buyer) => {
      const found = ranked.at(ranked.firstRank((pair) => compareEnds(pair, { seller, buyer })));
      return found?.seller === seller && found.buyer === buyer ? found : undefined;
    },
    rowsOfSeller: (seller) => bySeller.get(seller) ?? [],
    rowsOfBuyer: (buyer) => byBuyer.get(buyer) ?? [],
  };
}

type Ends = Pick<SupplyPair, 'seller' | 'buyer'>;

function compareEnds(a: Ends, b: Ends): number {
  return compareText(a.seller, b.seller) || compareText(a.buyer, b.buyer);
}

/** Cuts a list where two neighbours do not belong together. */
function stretches<Item>(items: readonly Item[], together: (a: Item, b: Item) => boolean): Item[][] {
  const cut: Item[][] = [];
  let start = 0;
  for (let end = 1; end <= items.length; end++) {
    if (end < items.length && together(items[end - 1]!, items[end]!)) continue;
    cut.push(items.slice(start, end));
    start = end;
  }
  return cut;
}

/** The latest dated year of each seller that has one. */
export function latestYears(supplies: readonly Linkage[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { from, year } of supplies) {
    if (year !== null) latest.set(from, Math.max(year, latest.get(from) ?? year));
  }
  return latest;
}
