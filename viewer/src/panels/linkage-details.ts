import type { Linkage } from '../../../src/model/linkage.ts';
import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';

/** What is known of a linkage, in one line; empty cells are left out. */
export function linkageDetails(
  linkage: Linkage,
  words: Words['details'],
  { governance }: Words['model'],
  format: Format,
): string {
  /** Nothing of an empty cell. */
  const said = <Value>(value: Value | null, say: (value: Value) => string): string | null =>
    value === null ? null : say(value);
  const lowHigh = (value: 'low' | 'high' | null, say: (level: string) => string): string | null =>
    said(value, (level) => say(words.lowHigh[level]));
  const share = (value: number | null, say: (share: string) => string): string | null =>
    said(value, (known) => say(format.percent(known)));
  const parts: readonly (string | null)[] = [
    said(linkage.value, (value) => `${linkage.currency ?? ''} ${format.number(value)}`.trim()),
    said(linkage.year, String),
    linkage.product,
    share(linkage.shareOfSellerSales, words.ofSellerSales),
    share(linkage.shareOfBuyerPurchases, words.ofBuyerPurchases),
    said(linkage.specifiedBy, (side) => words.specifiedBy(words.sides[side])),
    said(linkage.monitored, (monitored) => (monitored ? words.monitored : words.notMonitored)),
    said(linkage.contract, (contract) => words.contracts[contract]),
    lowHigh(linkage.switchingCost, words.switchingCost),
    lowHigh(linkage.complexity, words.complexity),
    lowHigh(linkage.codifiability, words.codifiability),
    lowHigh(linkage.capability, words.capability),
    share(linkage.stake, words.stake),
    linkage.standard,
    said(linkage.project, words.project),
    linkage.purpose,
    said(linkage.governance, (type) => words.coded(governance[type])),
    said(linkage.source, words.source),
    ...Object.entries(linkage.extra).map(([column, value]) => `${column}: ${value}`),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
