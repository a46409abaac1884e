/** The preset `strict` of governance: METHOD's rules in their order, with thresholds that ask for more. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { makePreset } from '../../src/preset/make-preset.ts';
import { type CaseSketch, firm, link, outside, readingOf, supplies } from '../support/small-case.ts';

/** One seller, one buyer, every layer surveyed unless told: nothing else stands between them. */
function answersOf(row: Partial<Linkage>, more: Partial<CaseSketch> = {}): readonly [string, string] {
  const reading = readingOf({
    actors: [firm('s'), outside('b', 'buyer')],
    linkages: [supplies('s', 'b', row), ...(more.linkages ?? [])],
    ...(more.surveyed === undefined ? {} : { surveyed: more.surveyed }),
  });
  const answer = (names: readonly { name: string }[]) =>
    analyse(reading, { preset: makePreset(names) }).clusters[0]!.governance.pairs[0]!.answer;
  return [answer([]), answer([{ name: 'strict' }])];
}

/** Every sign of rule 2 observed and absent, until told otherwise. */
const noSigns = { specifiedBy: 'seller', monitored: false, switchingCost: 'low' } as const;

describe('strict against default', () => {
  it.each<[string, Partial<Linkage>, readonly [string, string]]>([
    // one sign of the four
    [
      '70 % of the sales and one sign',
      { ...noSigns, shareOfSellerSales: 0.7, monitored: true },
      ['quasi-hierarchy', 'market'],
    ],
    [
      '70 % and two signs',
      { ...noSigns, shareOfSellerSales: 0.7, monitored: true, switchingCost: 'high' },
      ['quasi-hierarchy', 'quasi-hierarchy'],
    ],
    // at 55 % the seller depends by default and not by strict
    [
      '55 % and two signs',
      { ...noSigns, shareOfSellerSales: 0.55, monitored: true, switchingCost: 'high' },
      ['quasi-hierarchy', 'market'],
    ],
    [
      '60 % exactly and two signs',
      { ...noSigns, shareOfSellerSales: 0.6, monitored: true, specifiedBy: 'buyer' },
      ['quasi-hierarchy', 'quasi-hierarchy'],
    ],
    // one sign true, one not observed: the second could still come
    [
      '70 %, one sign and one that was not observed',
      { shareOfSellerSales: 0.7, specifiedBy: 'seller', monitored: true, switchingCost: null },
      ['quasi-hierarchy', 'undetermined'],
    ],
    // no sign true, one not observed: one alone could settle the default, never strict
    [
      '70 %, no sign and one that was not observed',
      { shareOfSellerSales: 0.7, specifiedBy: 'seller', monitored: false, switchingCost: null },
      ['undetermined', 'market'],
    ],
  ])('%s', (_, row, answers) => {
    expect(answersOf(row)).toEqual(answers);
  });

  it('power is equal within 25 points, or within 15', () => {
    // 70 % against 50 %: 20 points; joint action makes it a network where power is about equal
    const row = { ...noSigns, shareOfSellerSales: 0.7, shareOfBuyerPurchases: 0.5 };
    const linkages = [link('acts-jointly', 's', 'b')];
    expect(answersOf(row, { linkages })).toEqual(['network', 'market']);
    const close = { ...row, shareOfBuyerPurchases: 0.55 };
    expect(answersOf(close, { linkages })).toEqual(['network', 'network']);
  });
});
