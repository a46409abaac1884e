import type { CaseIndex } from '../graph/case-index.ts';
import { valueInCurrency } from '../graph/money.ts';
import type { Linkage } from '../model/linkage.ts';
import type { SupplyPair, SupplyPairs } from './supply-pairs.ts';

/** A dependence in 0..1, or null: not observed; `how` says from what it was taken. */
export interface Dependence {
  readonly value: number | null;
  readonly how: string;
}

const notObserved: Dependence = { value: null, how: 'not observed' };

/** The seller's dependence on the buyer, d_s of METHOD section 6: the first source that answers. */
export function sellerDependence(pair: SupplyPair, supply: SupplyPairs, index: CaseIndex): Dependence {
  const stated = statedShare(pair.rows, 'shareOfSellerSales');
  if (stated !== null) return { value: stated, how: "stated as a share of the seller's sales" };
  const seller = index.actor(pair.seller);
  const all = supply.rowsOfSeller(pair.seller);
  const value = totalValue(pair.rows, index);
  if (value !== null && seller.sales !== null && seller.sales > 0) {
    const whole = Math.max(seller.sales, knownValue(all, index));
    return { value: value / whole, how: "value of the pair against the seller's sales" };
  }
  if (seller.cluster === null) return notObserved;
  const whole = totalValue(all, index);
  if (value !== null && whole !== null && whole > 0) {
    return { value: value / whole, how: 'value of the pair against all sales in the file' };
  }
  const onlyBuyer = all.every((row) => row.to === pair.buyer);
  if (onlyBuyer && index.surveyed('supplies')) return { value: 1, how: 'the only buyer of the seller' };
  return notObserved;
}

/** The buyer's dependence on the seller, d_b: never guessed for a buyer outside every cluster. */
export function buyerDependence(pair: SupplyPair, supply: SupplyPairs, index: CaseIndex): Dependence {
  const stated = statedShare(pair.rows, 'shareOfBuyerPurchases');
  if (stated !== null) return { value: stated, how: "stated as a share of the buyer's purchases" };
  if (index.actor(pair.buyer).cluster === null) return notObserved;
  const value = totalValue(pair.rows, index);
  const whole = totalValue(supply.rowsOfBuyer(pair.buyer), index);
  if (value !== null && whole !== null && whole > 0) {
    return { value: value / whole, how: 'value of the pair against all purchases in the file' };
  }
  return notObserved;
}

function statedShare(
  rows: readonly Linkage[],
  column: 'shareOfSellerSales' | 'shareOfBuyerPurchases',
): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const share = row[column];
    if (share !== null) sum = (sum ?? 0) + share;
  }
  return sum === null ? null : Math.min(1, sum);
}

/** The sum of the rows' values, or null where some row has none in the case's currency. */
export function totalValue(rows: readonly Linkage[], index: CaseIndex): number | null {
  let sum = 0;
  for (const row of rows) {
    const value = valueInCurrency(row, index.subject);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function knownValue(rows: readonly Linkage[], index: CaseIndex): number {
  let sum = 0;
  for (const row of rows) sum += valueInCurrency(row, index.subject) ?? 0;
  return sum;
}
