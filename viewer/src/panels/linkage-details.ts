import type { Linkage } from '../../../src/model/linkage.ts';
import { number, percent } from './format.ts';

/** What is known of a linkage, in one line; empty cells are left out. */
export function linkageDetails(linkage: Linkage): string {
  const parts: (string | null)[] = [
    linkage.value === null ? null : `${linkage.currency ?? ''} ${number(linkage.value)}`.trim(),
    linkage.year === null ? null : String(linkage.year),
    linkage.product,
    linkage.shareOfSellerSales === null
      ? null
      : `${percent(linkage.shareOfSellerSales)} of the seller’s sales`,
    linkage.shareOfBuyerPurchases === null
      ? null
      : `${percent(linkage.shareOfBuyerPurchases)} of the buyer’s purchases`,
    linkage.specifiedBy === null ? null : `specified by ${linkage.specifiedBy}`,
    linkage.monitored === null ? null : linkage.monitored ? 'monitored' : 'not monitored',
    linkage.contract === null ? null : `${linkage.contract} contract`,
    linkage.switchingCost === null ? null : `switching cost ${linkage.switchingCost}`,
    linkage.complexity === null ? null : `complexity ${linkage.complexity}`,
    linkage.codifiability === null ? null : `codifiability ${linkage.codifiability}`,
    linkage.capability === null ? null : `capability ${linkage.capability}`,
    linkage.stake === null ? null : `stake ${percent(linkage.stake)}`,
    linkage.standard,
    linkage.project === null ? null : `project ${linkage.project}`,
    linkage.purpose,
    linkage.governance === null ? null : `coded ${linkage.governance}`,
    linkage.source === null ? null : `source ${linkage.source}`,
    ...Object.entries(linkage.extra).map(([column, value]) => `${column}: ${value}`),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
