// Bad input of the judgement: said with its rows, and nothing lost.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { type CaseSketch, firm, link, outside, readingOf, supplies } from '../support/small-case.ts';

/** The linkages stand in rows 2, 3, … of linkages.csv. */
function assess(sketch: CaseSketch): Assessment {
  const rows = (place: number): Partial<Linkage> => ({ rows: [{ file: 'linkages.csv', row: place + 2 }] });
  const linkages = sketch.linkages.map((linkage, place) => ({ ...linkage, ...rows(place) }));
  return analyse(readingOf({ ...sketch, linkages }));
}
const problems = (sketch: CaseSketch) =>
  assess(sketch).import.problems.map(({ code, severity, row, column, message }) => [
    ...[code, severity, row, column],
    message,
  ]);

const actors = [firm('S'), firm('T'), outside('B', 'buyer'), outside('C', 'buyer')];

describe('shares that sum to more than 1', () => {
  const sale = (from: string, to: string, share: number, more: Partial<Linkage> = {}) =>
    supplies(from, to, { shareOfSellerSales: share, ...more });

  it('of one pair: a problem with its rows, and 1 is used', () => {
    const linkages = [sale('S', 'B', 0.7), supplies('T', 'C'), sale('S', 'B', 0.6, { product: 'other' })];
    expect(problems({ actors, linkages })).toEqual([
      [
        ...['share-above-one', 'warning', 2, 'shareOfSellerSales'],
        'the rows of S to B give 130 % of sales together; 100 % was used (rows 2, 4)',
      ],
    ]);
    expect(assess({ actors, linkages }).clusters[0]!.governance.pairs[0]!.dependence.seller).toBe(1);
  });
  it('of one seller over its pairs: said once for the seller', () => {
    expect(problems({ actors, linkages: [sale('S', 'B', 0.7), sale('S', 'C', 0.5)] })).toEqual([
      [
        ...['shares-sum-above-one', 'warning', 2, 'shareOfSellerSales'],
        'the shares of the sales of S sum to 120 % over 2 pairs; each was used as it is (rows 2, 3)',
      ],
    ]);
  });
  it('of one buyer over its sellers', () => {
    const linkages = [
      supplies('S', 'B', { shareOfBuyerPurchases: 0.9 }),
      supplies('T', 'B', { shareOfBuyerPurchases: 0.2 }),
    ];
    expect(problems({ actors, linkages })).toEqual([
      [
        ...['shares-sum-above-one', 'warning', 2, 'shareOfBuyerPurchases'],
        'the shares of the purchases of B sum to 110 % over 2 pairs; each was used as it is (rows 2, 3)',
      ],
    ]);
  });
  it('none where they are 1 within 1e-9, or of different years', () => {
    const tenth = Array.from({ length: 10 }, (_, k) => sale('S', 'B', 0.1, { product: `p${k}` }));
    expect(problems({ actors, linkages: tenth })).toEqual([]);
    const years = [sale('S', 'B', 0.9, { year: 2000 }), sale('S', 'B', 0.9, { year: 2001 })];
    expect(problems({ actors, linkages: years })).toEqual([]);
  });
});

describe('ownership', () => {
  const owns = (from: string, to: string, stake: number | null) => link('owns', from, to, { stake });

  it('a circle is a problem with its rows, and control ends', () => {
    // S owns B, B owns T, T owns S; C stands outside it.
    const linkages = [owns('S', 'B', 0.6), owns('B', 'T', 0.6), owns('T', 'S', 0.6), owns('C', 'S', 0.1)];
    expect(problems({ actors, linkages: [...linkages, supplies('S', 'C')] })).toEqual([
      [
        ...['ownership-circle', 'warning', 2, undefined],
        'B, S, T own each other in a circle; control is followed through each of them once (rows 2, 3, 4)',
      ],
    ]);
    const [pair] = assess({ actors, linkages: [...linkages, supplies('S', 'B')] }).clusters[0]!.governance
      .pairs;
    expect(pair).toMatchObject({ answer: 'hierarchy', rule: 1 });
  });
  it('stakes of several holders above the whole; rows of one holder count once, the largest', () => {
    expect(problems({ actors, linkages: [owns('B', 'S', 0.7), owns('C', 'S', 0.6)] })).toEqual([
      [
        ...['stakes-sum-above-one', 'warning', 2, 'stake'],
        'the stakes held in S sum to 130 %; each was used as it is (rows 2, 3)',
      ],
    ]);
    expect(problems({ actors, linkages: [owns('B', 'S', 0.7), owns('B', 'S', 0.6)] })).toEqual([]);
  });
});

describe('clusters of 0 and 1 firms', () => {
  const noFirm: CaseSketch = {
    actors: [outside('B', 'buyer'), firm('N', { kind: 'institution' })],
    linkages: [link('member-of', 'B', 'N')],
    clusters: [{ id: 'c' }],
  };
  it('no firm: everything is null or empty with its reason', () => {
    const [cluster] = assess(noFirm).clusters;
    const { governance, efficiency, sideBySide } = cluster!;
    expect(governance.shares).toMatchObject({ byCount: null, pairs: 0 });
    expect(governance.distributions).toMatchObject({ byFirm: [], byChain: [] });
    expect(governance.leadership).toMatchObject({ outCentralisation: null, leaders: [] });
    expect(governance.moves.reason).toBeDefined();
    expect(efficiency).toMatchObject({ ce: null, fragile: null });
    expect(efficiency.items.J4).toMatchObject({ level: null, reason: 'the cluster has no firm' });
    expect(efficiency.fragileCheck.reason).toBeDefined();
    expect(sideBySide.local.density).toBeNull();
  });
  it('one firm: its pairs, shares and items are those of one', () => {
    const [cluster] = assess({
      actors: [firm('S'), outside('B', 'buyer')],
      linkages: [supplies('S', 'B', { specifiedBy: 'buyer' })],
    }).clusters;
    // The only buyer: d_s 1, the buyer specifies: quasi-hierarchy.
    expect(cluster!.governance.shares.byCount).toMatchObject({ 'quasi-hierarchy': 1 });
    expect(cluster!.governance.leadership).toMatchObject({ outCentralisation: 1 });
    expect(cluster!.efficiency.items.E4).toMatchObject({ level: 2, share: 1 });
  });
});
