import type { Linkage } from '../model/linkage.ts';

/** A seller and a buyer with the rows that are read for them. */
export interface SupplyPair {
  readonly seller: string;
  readonly buyer: string;
  readonly rows: readonly Linkage[];
}

/** The `supplies` rows that governance reads, and the pairs they make. */
export interface SupplyPairs {
  readonly pairs: readonly SupplyPair[];
  rowsOfSeller(seller: string): readonly Linkage[];
  rowsOfBuyer(buyer: string): readonly Linkage[];
}

/**
 * Keeps the rows of each seller's latest dated year, and every row without a year (METHOD section 6).
 * Pairs come in the order of the rows: by seller, then by buyer.
 */
export function supplyPairs(supplies: readonly Linkage[]): SupplyPairs {
  const latest = latestYears(supplies);
  const bySeller = new Map<string, Linkage[]>();
  const byBuyer = new Map<string, Linkage[]>();
  const byPair = new Map<string, Map<string, Linkage[]>>();
  for (const row of supplies) {
    if (row.year !== null && row.year !== latest.get(row.from)) continue;
    append(bySeller, row.from, row);
    append(byBuyer, row.to, row);
    const ofSeller = byPair.get(row.from) ?? new Map<string, Linkage[]>();
    byPair.set(row.from, ofSeller);
    append(ofSeller, row.to, row);
  }
  const pairs: SupplyPair[] = [];
  for (const [seller, buyers] of byPair) {
    for (const [buyer, rows] of buyers) pairs.push({ seller, buyer, rows });
  }
  return {
    pairs,
    rowsOfSeller: (seller) => bySeller.get(seller) ?? [],
    rowsOfBuyer: (buyer) => byBuyer.get(buyer) ?? [],
  };
}

/** The latest dated year of each seller that has one. */
export function latestYears(supplies: readonly Linkage[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { from, year } of supplies) {
    if (year !== null) latest.set(from, Math.max(year, latest.get(from) ?? year));
  }
  return latest;
}

function append(map: Map<string, Linkage[]>, key: string, row: Linkage): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}
