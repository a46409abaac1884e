import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { PairGovernance } from '../../src/model/assessment.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

/** The judged pair S -> B of a case with firm S of the cluster and buyer B outside. */
function pair(sketch: Partial<CaseSketch> & Pick<CaseSketch, 'linkages'>): PairGovernance {
  const actors = [
    firm('S'),
    outside('B', 'buyer'),
    outside('C', 'buyer'),
    outside('O', 'firm'),
    outside('P', 'firm'),
  ];
  const assessment = analyse(readingOf({ actors, ...sketch }));
  const found = assessment.clusters
    .flatMap((cluster) => cluster.governance.pairs)
    .find((one) => one.seller === 'S' && one.buyer === 'B');
  if (found === undefined) throw new Error('the pair S -> B is not listed');
  return found;
}

/** Facts of an arm's-length pair, all observed: d_s given, no sign of anything. */
const armsLength: Partial<Linkage> = {
  shareOfSellerSales: 0.2,
  shareOfBuyerPurchases: 0.1,
  specifiedBy: 'seller',
  monitored: false,
  switchingCost: 'low',
};

describe('rule 1, hierarchy: control by ownership (METHOD section 6)', () => {
  const sale = supplies('S', 'B', armsLength);
  const rule1 = { answer: 'hierarchy', rule: 1, confidence: 1, missing: [] };
  const owns = (from: string, to: string, stake: number | null) => link('owns', from, to, { stake });

  it('the buyer holds half of the seller', () => {
    expect(pair({ linkages: [sale, owns('B', 'S', 0.5)] })).toMatchObject(rule1);
  });
  it('the seller holds the buyer', () => {
    expect(pair({ linkages: [sale, owns('S', 'B', 0.8)] })).toMatchObject(rule1);
  });
  it('one actor controls both, through a step: O holds P (.6), O .2 and P .3 of S, O all of B', () => {
    // O controls P (.6 >= .5); O and P together hold .2 + .3 = .5 of S; O holds 1 of B.
    const linkages = [sale, owns('O', 'P', 0.6), owns('O', 'S', 0.2), owns('P', 'S', 0.3), owns('O', 'B', 1)];
    const found = pair({ linkages });
    expect(found).toMatchObject(rule1);
    expect(found.because[0]?.text).toContain('O controls S and B');
  });
  it('several rows of one holder and one owned count once, the largest: .3 and .4 are not .7', () => {
    expect(pair({ linkages: [sale, owns('B', 'S', 0.3), owns('B', 'S', 0.4)] }).answer).toBe('market');
  });
  it('a circle of owners ends: B holds P, P holds B, neither holds S', () => {
    expect(pair({ linkages: [sale, owns('B', 'P', 1), owns('P', 'B', 1)] }).answer).toBe('market');
  });
  it('an unknown stake is possible control: it is no hierarchy, but blocks market', () => {
    const found = pair({ linkages: [sale, owns('B', 'S', null)] });
    expect(found).toMatchObject({ answer: 'undetermined', rule: null, missing: ['ownership'] });
  });
});

describe('rule 2, quasi-hierarchy: a dependent seller and a sign of subordination', () => {
  const dependent: Partial<Linkage> = { ...armsLength, shareOfSellerSales: 0.5 };

  it.each([
    ['the buyer specifies', { specifiedBy: 'buyer' }],
    ['the buyer monitors', { monitored: true }],
    ['the switching cost is high', { switchingCost: 'high' }],
  ] as const)('%s', (words, fact) => {
    const found = pair({ linkages: [supplies('S', 'B', { ...dependent, ...fact })] });
    expect(found).toMatchObject({ answer: 'quasi-hierarchy', rule: 2, confidence: 1, missing: [] });
    expect(found.because.map((one) => one.text)).toContain(words);
  });
  it('the buyer assists', () => {
    const linkages = [supplies('S', 'B', dependent), link('assists', 'B', 'S')];
    expect(pair({ linkages })).toMatchObject({ answer: 'quasi-hierarchy', rule: 2 });
  });
  it('assistance does not count where the buyer is known to depend as much', () => {
    const equal = { ...dependent, shareOfBuyerPurchases: 0.5 };
    expect(pair({ linkages: [supplies('S', 'B', equal), link('assists', 'B', 'S')] }).answer).toBe('market');
  });
  it('high dependence alone is never quasi-hierarchy', () => {
    expect(pair({ linkages: [supplies('S', 'B', { ...dependent, shareOfSellerSales: 1 })] }).answer).toBe(
      'market',
    );
  });
  it('mutual dependence with co-operation is a network, not a quasi-hierarchy', () => {
    // d_s .9, d_b .7: |difference| .2 <= .25; joint action; the buyer monitors.
    const row = supplies('S', 'B', {
      ...dependent,
      shareOfSellerSales: 0.9,
      shareOfBuyerPurchases: 0.7,
      monitored: true,
    });
    const found = pair({ linkages: [row, link('acts-jointly', 'S', 'B')] });
    expect(found).toMatchObject({ answer: 'network', rule: 3 });
    expect(found.against.map((one) => one.text)).toContain('the buyer monitors');
  });
  it('an unknown rule 3 does not hold rule 2 back: d_b not observed, joint action, the buyer specifies', () => {
    const row = supplies('S', 'B', { ...dependent, shareOfBuyerPurchases: null, specifiedBy: 'buyer' });
    const found = pair({ linkages: [row, link('acts-jointly', 'S', 'B')] });
    // Inputs of rule 2: six, of which d_b is missing.
    expect(found).toMatchObject({ answer: 'quasi-hierarchy', rule: 2, missing: ['dependenceOfBuyer'] });
    expect(found.confidence).toBeCloseTo(5 / 6, 12);
  });
});

describe('rule 3, network: co-operation between about equal powers', () => {
  it.each([
    ['joint action', [supplies('S', 'B', armsLength), link('acts-jointly', 'B', 'S')]],
    ['joint specification', [supplies('S', 'B', { ...armsLength, specifiedBy: 'joint' })]],
    [
      'knowledge both ways',
      [
        supplies('S', 'B', armsLength),
        link('shares-knowledge', 'S', 'B'),
        link('shares-knowledge', 'B', 'S'),
      ],
    ],
  ])('%s, both dependences below .5', (_, linkages) => {
    expect(pair({ linkages })).toMatchObject({ answer: 'network', rule: 3, confidence: 1 });
  });
  it('knowledge one way is none', () => {
    const linkages = [supplies('S', 'B', armsLength), link('shares-knowledge', 'S', 'B')];
    expect(pair({ linkages }).answer).toBe('market');
  });
  it('a low d_s without d_b counts as about equal, and the missing d_b is named', () => {
    const row = supplies('S', 'B', { ...armsLength, shareOfBuyerPurchases: null, specifiedBy: 'joint' });
    const found = pair({ linkages: [row] });
    expect(found).toMatchObject({
      answer: 'network',
      rule: 3,
      missing: ['dependenceOfBuyer'],
      confidence: 0.8,
    });
  });
  it('unequal power is no network: d_s .3 below .5, d_b .9', () => {
    const row = supplies('S', 'B', {
      ...armsLength,
      shareOfSellerSales: 0.3,
      shareOfBuyerPurchases: 0.9,
      specifiedBy: 'joint',
    });
    expect(pair({ linkages: [row] }).answer).toBe('market');
  });
});

describe('rule 4, market, and what is left undetermined', () => {
  it('all nine facts observed and none a sign', () => {
    expect(pair({ linkages: [supplies('S', 'B', armsLength)] })).toMatchObject({
      answer: 'market',
      rule: 4,
      confidence: 1,
      missing: [],
      against: [],
    });
  });
  it('ownership not surveyed does not block market; it is named and lowers confidence to 8 of 9', () => {
    const surveyed = ['supplies', 'assists', 'shares-knowledge', 'acts-jointly'] as const;
    const found = pair({ surveyed, linkages: [supplies('S', 'B', armsLength)] });
    expect(found).toMatchObject({ answer: 'market', missing: ['ownership'] });
    expect(found.confidence).toBeCloseTo(8 / 9, 12);
  });
  it('a dependent seller with an empty specifiedBy stays undetermined', () => {
    const row = supplies('S', 'B', { ...armsLength, shareOfSellerSales: 0.6, specifiedBy: null });
    expect(pair({ linkages: [row] })).toMatchObject({
      answer: 'undetermined',
      rule: null,
      missing: ['specifiedBy'],
    });
  });
  it('joint action not surveyed leaves rule 3 unknown', () => {
    const surveyed = ['supplies', 'assists', 'shares-knowledge', 'owns'] as const;
    const found = pair({ surveyed, linkages: [supplies('S', 'B', armsLength)] });
    expect(found).toMatchObject({ answer: 'undetermined', missing: ['jointAction'] });
  });
});

describe('dependence of the seller: the first source that answers', () => {
  const dependence = (linkages: CaseSketch['linkages'], actors?: CaseSketch['actors'], currency?: string) =>
    pair({ linkages, ...(actors ? { actors } : {}), ...(currency ? { currency } : {}) }).dependence;

  it('the sum of stated shares, at most 1', () => {
    const rows = [
      supplies('S', 'B', { shareOfSellerSales: 0.7 }),
      supplies('S', 'B', { shareOfSellerSales: 0.6 }),
    ];
    expect(dependence(rows).seller).toBe(1);
  });
  it('value against the given sales, or against the known values where these are more', () => {
    const actors = (sales: number) => [firm('S', { sales }), outside('B', 'buyer'), outside('C', 'buyer')];
    const rows = [supplies('S', 'B', { value: 30 }), supplies('S', 'C', { value: 20 })];
    expect(dependence(rows, actors(100)).seller).toBe(0.3);
    expect(dependence(rows, actors(40)).seller).toBe(0.6);
  });
  it('value against the value of all rows, where every one has a value', () => {
    const rows = [supplies('S', 'B', { value: 30 }), supplies('S', 'C', { value: 70 })];
    expect(dependence(rows).seller).toBe(0.3);
    expect(dependence([supplies('S', 'B', { value: 30 }), supplies('S', 'C')]).seller).toBeNull();
  });
  it('1 where a seller of a cluster has one buyer and supplies was surveyed', () => {
    expect(dependence([supplies('S', 'B')]).seller).toBe(1);
    expect(pair({ surveyed: ['owns'], linkages: [supplies('S', 'B')] }).dependence.seller).toBeNull();
  });
  it('a value in another currency is no value', () => {
    const rows = [supplies('S', 'B', { value: 30, currency: 'USD' }), supplies('S', 'C', { value: 70 })];
    expect(dependence(rows, undefined, 'BRL').seller).toBeNull();
    expect(dependence(rows, undefined, 'USD').seller).toBe(0.3);
  });
  it('only the latest dated year of the seller is read, and rows without a year', () => {
    const rows = [
      supplies('S', 'B', { value: 10, year: 2020 }),
      supplies('S', 'B', { value: 60, year: 2021 }),
      supplies('S', 'C', { value: 20, year: 2021 }),
      supplies('S', 'C', { value: 20 }),
    ];
    expect(dependence(rows).seller).toBe(0.6);
  });
  it('of a foreign buyer nothing is guessed; of a buyer of a cluster its purchases count', () => {
    expect(dependence([supplies('S', 'B', { value: 5 })]).buyer).toBeNull();
    const actors = [firm('S'), firm('T'), member('B', 'buyer')];
    const rows = [supplies('S', 'B', { value: 5 }), supplies('T', 'B', { value: 15 })];
    expect(dependence(rows, actors).buyer).toBe(0.25);
  });
});

describe('pairs, shares and leaders of a cluster', () => {
  it('lists pairs with an end in the cluster; shares are over those whose seller is one of its firms', () => {
    const actors = [firm('S'), firm('T'), outside('B', 'buyer'), outside('X', 'supplier')];
    const linkages = [
      supplies('S', 'B', { ...armsLength, value: 3 }),
      supplies('T', 'B', { ...armsLength, shareOfSellerSales: 0.8, monitored: true, value: 1 }),
      supplies('X', 'S', { value: 100 }),
    ];
    const [cluster] = analyse(readingOf({ actors, linkages })).clusters;
    expect(cluster?.governance.pairs.map((one) => `${one.seller}>${one.buyer}`)).toEqual([
      'S>B',
      'T>B',
      'X>S',
    ]);
    expect(cluster?.governance.shares).toMatchObject({
      byCount: { market: 0.5, 'quasi-hierarchy': 0.5, network: 0, hierarchy: 0, undetermined: 0 },
      byValue: { market: 0.75, 'quasi-hierarchy': 0.25 },
      pairs: 2,
      valued: 2,
    });
  });
  it('a pair with only older rows is past trade', () => {
    const linkages = [supplies('S', 'B', { year: 2019 }), supplies('S', 'C', { year: 2020 })];
    const actors = [firm('S'), outside('B', 'buyer'), outside('C', 'buyer')];
    const [cluster] = analyse(readingOf({ actors, linkages })).clusters;
    expect(cluster?.governance.pairs.map((one) => one.buyer)).toEqual(['C']);
  });
  it('leaders: buyers of subordinated pairs, and buyers that sell to no other buyer', () => {
    const actors = [
      firm('S'),
      firm('T'),
      member('local trader', 'buyer'),
      outside('brand', 'buyer'),
      outside('trader', 'buyer'),
      outside('plant', 'firm'),
      outside('shop', 'buyer'),
    ];
    const linkages = [
      supplies('S', 'local trader'),
      supplies('local trader', 'brand'),
      supplies('T', 'trader'),
      supplies('trader', 'shop'),
      supplies('S', 'plant', { shareOfSellerSales: 0.9, specifiedBy: 'buyer' }),
    ];
    const [cluster] = analyse(readingOf({ actors, linkages })).clusters;
    // brand buys from a customer of S that is of the cluster; the two traders sell on to buyers; shop buys
    // from a trader outside the cluster only; plant is the buyer of a quasi-hierarchy.
    expect(cluster?.leaders).toEqual(['brand', 'plant']);
  });
});

describe('Gereffi, Humphrey & Sturgeon 2005: all eight combinations', () => {
  it.each([
    ['low', 'high', 'high', 'market'],
    ['high', 'high', 'high', 'modular'],
    ['high', 'low', 'high', 'relational'],
    ['high', 'high', 'low', 'captive'],
    ['high', 'low', 'low', 'hierarchy'],
    ['low', 'high', 'low', 'excluded'],
    ['low', 'low', 'high', 'unlikely'],
    ['low', 'low', 'low', 'unlikely'],
  ] as const)('%s %s %s is %s', (complexity, codifiability, capability, type) => {
    const found = pair({ linkages: [supplies('S', 'B', { complexity, codifiability, capability })] });
    expect(found.gereffi).toBe(type);
  });
  it('is not given where one of the three is missing', () => {
    expect(pair({ linkages: [supplies('S', 'B', { complexity: 'low' })] })).not.toHaveProperty('gereffi');
  });
});
