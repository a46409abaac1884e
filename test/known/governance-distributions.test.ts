// Distributions of governance, chain leadership and agreement with codes (METHOD section 6), by hand.
import { describe, expect, it } from 'vitest';
import { gereffiType } from '../../src/governance/gereffi.ts';
import { gereffiAsFour } from '../../src/governance/gereffi-as-four.ts';
import type { ClusterGovernance } from '../../src/model/governance.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, member, outside, supplies } from '../support/small-case.ts';

const govern = (sketch: CaseSketch): ClusterGovernance => assessedCluster(sketch).governance;

/** All observed, no sign: a market. */
const market: Partial<Linkage> = {
  shareOfSellerSales: 0.2,
  shareOfBuyerPurchases: 0.1,
  specifiedBy: 'seller',
  monitored: false,
  switchingCost: 'low',
};
const quasi: Partial<Linkage> = { ...market, shareOfSellerSales: 0.6, monitored: true };
const unknown: Partial<Linkage> = { ...market, shareOfSellerSales: 0.6, monitored: null };

/**
 * Three firms. S sells to the local trader T (a market, value 10), to B abroad (quasi-hierarchy, 30) and to D
 * at home (undetermined, 20); R sells to T (market, no value) and to B (market, 40); Q sells to nobody. T sells
 * to B and buys nothing that counts. B sells to no buyer: a final buyer; D is a firm.
 */
const sketch: CaseSketch = {
  actors: [
    ...[firm('S'), firm('R'), firm('Q'), member('T', 'buyer')],
    ...[
      outside('B', 'buyer'),
      outside('D', 'firm', { country: 'BR' }),
      outside('X', 'firm', { country: null }),
    ],
  ],
  linkages: [
    supplies('S', 'T', { ...market, value: 10 }),
    supplies('S', 'B', { ...quasi, value: 30 }),
    supplies('S', 'D', { ...unknown, value: 20 }),
    supplies('R', 'T', market),
    supplies('R', 'B', { ...market, value: 40 }),
    supplies('T', 'B', { ...market, value: 99 }),
    supplies('D', 'Q', { ...market, value: 5 }),
  ],
};
const five = (some: Partial<Record<string, number>>) => ({
  ...{ market: 0, network: 0, 'quasi-hierarchy': 0, hierarchy: 0, undetermined: 0 },
  ...some,
});

describe('distributions over the pairs whose seller is a firm of the cluster', () => {
  const { distributions, shares } = govern(sketch);

  it('per firm: S a third each, by value 10, 30 and 20 of 60; R a market', () => {
    const third = 1 / 3;
    expect(distributions.byFirm.map(({ firm: id }) => id)).toEqual(['R', 'S']);
    const [r, s] = distributions.byFirm;
    expect(s!.shares.byCount).toEqual(five({ market: third, 'quasi-hierarchy': third, undetermined: third }));
    expect(s!.shares.byValue).toEqual(five({ market: 1 / 6, 'quasi-hierarchy': 0.5, undetermined: third }));
    expect(r!.shares).toEqual({
      byCount: five({ market: 1 }),
      byValue: five({ market: 1 }),
      pairs: 2,
      valued: 1,
    });
  });

  it("per buyer's chain: B, a leader, is reached by S and R, and through T by both again", () => {
    // Direct: S>B quasi, R>B market; through T: S>T and R>T, markets. Four pairs, three markets.
    expect(distributions.byChain.map(({ buyer, leader, through }) => [buyer, leader, through])).toEqual([
      ['B', true, ['T']],
      ['T', false, []],
      ['D', false, []],
    ]);
    const [b] = distributions.byChain;
    expect(b!.shares.byCount).toEqual(five({ market: 0.75, 'quasi-hierarchy': 0.25 }));
    // Values known of three of four: S>T 10 and R>B 40 market, S>B 30 quasi, of 80.
    expect(b!.shares).toMatchObject({ pairs: 4, valued: 3 });
    expect(b!.shares.byValue).toEqual(five({ market: 50 / 80, 'quasi-hierarchy': 30 / 80 }));
  });

  it('local beside cross-border: two local markets; abroad one quasi-hierarchy and one market; at home one open', () => {
    const { local, domestic, crossBorder, unknown: notKnown } = distributions.byScope;
    expect(local).toMatchObject({ byCount: five({ market: 1 }), pairs: 2, valued: 1 });
    expect(crossBorder).toMatchObject({
      byCount: five({ market: 0.5, 'quasi-hierarchy': 0.5 }),
      byValue: five({ market: 40 / 70, 'quasi-hierarchy': 30 / 70 }),
      pairs: 2,
    });
    expect(domestic).toMatchObject({ byCount: five({ undetermined: 1 }), pairs: 1 });
    expect(notKnown).toEqual({
      byCount: null,
      byValue: null,
      pairs: 0,
      valued: 0,
      reason: 'no pair of a firm of the cluster is of this scope',
    });
    expect(local.pairs + domestic.pairs + crossBorder.pairs + notKnown.pairs).toBe(shares.pairs);
  });

  it('by value is null with the reason where fewer than half of the pairs have one, or all are 0', () => {
    const linkages = [supplies('S', 'B', { value: 0 }), supplies('R', 'B')];
    const actors = [firm('S'), firm('R'), outside('B', 'buyer')];
    expect(govern({ actors, linkages }).shares).toMatchObject({
      byValue: null,
      valued: 1,
      reason: 'the values known, of 1 of 2 pairs, are all 0',
    });
    expect(govern({ actors, linkages: [...linkages, supplies('R', 'S')] }).shares).toMatchObject({
      byValue: null,
      reason: 'the value is known of 1 of 3 pairs',
    });
  });
});

describe('chain leadership', () => {
  const { leadership } = govern(sketch);

  it('HHI of the sales over buyers: T 2, B 2, D 1 of 5 pairs; values 10, 70, 20 of 100', () => {
    // (.4^2 + .4^2 + .2^2) = .36, B before T by id; .1^2 + .7^2 + .2^2 = .54.
    const { byCount, byValue, partners, pairs, valued } = leadership.sales;
    expect({ partners, pairs, valued }).toEqual({ partners: 3, pairs: 5, valued: 4 });
    expect(byCount).toMatchObject({ largest: 'B', largestShare: 0.4 });
    expect(byCount!.hhi).toBeCloseTo(0.36, 12);
    expect(byValue).toMatchObject({ largest: 'B', largestShare: 0.7 });
    expect(byValue!.hhi).toBeCloseTo(0.54, 12);
  });

  it('HHI of the purchases over sellers: Q buys from D alone', () => {
    expect(leadership.purchases.byCount).toEqual({ hhi: 1, largest: 'D', largestShare: 1 });
  });

  it('out-centralisation of the orders: T 2, B 2, D 1, S and R 0', () => {
    // Five actors, most 2: (0 + 0 + 1 + 2 + 2) / (5 - 1)^2 = 5/16.
    expect(leadership.outCentralisation).toBeCloseTo(5 / 16, 12);
  });

  it('is 1 where all sell to one buyer alone, and 0 where each sells to its own', () => {
    const actors = [firm('S'), firm('R'), outside('A', 'buyer'), outside('B', 'buyer')];
    const of = (linkages: CaseSketch['linkages']) =>
      govern({ actors, linkages }).leadership.outCentralisation;
    expect(of([supplies('S', 'A'), supplies('R', 'A')])).toBe(1);
    // A and B one each, S and R none: (0 + 0 + 1 + 1) / 9.
    expect(of([supplies('S', 'A'), supplies('R', 'B')])).toBeCloseTo(2 / 9, 12);
  });

  it('leaders by name with their pairs, why they lead, and their share', () => {
    expect(leadership.leaders).toEqual([
      {
        actor: 'B',
        because: ['buyer of a quasi-hierarchy or hierarchy', 'final buyer'],
        pairs: [
          { seller: 'R', answer: 'market' },
          { seller: 'S', answer: 'quasi-hierarchy' },
        ],
        through: ['T'],
        firms: 2,
        shareOfPairs: 0.4,
        shareOfValue: 0.7,
      },
    ]);
  });

  it('nobody sells: null with the reason', () => {
    const found = govern({ actors: [firm('S'), outside('B', 'buyer')], linkages: [] }).leadership;
    const nobody = 'no firm of the cluster sells to anyone in the file';
    expect(found).toMatchObject({ outCentralisation: null, reason: nobody, leaders: [] });
    expect(found.sales).toMatchObject({ byCount: null, byValue: null, partners: 0, reason: nobody });
    expect(found.purchases.reason).toBe('no firm of the cluster buys from anyone in the file');
  });
});

describe("agreement with the analysts' codes", () => {
  const coded = (seller: string, facts: Partial<Linkage>, governance: Linkage['governance']) =>
    supplies(seller, 'B', { ...facts, governance });
  const actors = [...Array.from({ length: 6 }, (_, k) => firm(`f${k}`)), outside('B', 'buyer')];

  it('per pair, in a table, and kappa: 3 of 4 alike, (2 x 3 + 2 x 1) / 16 by chance, kappa .5', () => {
    // Answers market, market, quasi, quasi; codes market, market, market, quasi. f4 is undetermined, f5 not coded.
    // observed .75; expected (2/4 x 3/4 + 2/4 x 1/4) = .5; kappa (.75 - .5) / .5 = .5.
    const { pairs, agreement } = govern({
      actors,
      linkages: [
        coded('f0', market, 'market'),
        coded('f1', market, 'market'),
        coded('f2', quasi, 'market'),
        coded('f3', quasi, 'quasi-hierarchy'),
        coded('f4', unknown, 'hierarchy'),
        coded('f5', market, null),
      ],
    });
    expect(pairs.map(({ codedAgrees }) => codedAgrees)).toEqual([true, true, false, true, null, undefined]);
    expect(agreement.coded).toMatchObject({
      n: 4,
      undetermined: 1,
      noneOfFour: 0,
      observed: 0.75,
      expected: 0.5,
    });
    expect(agreement.coded.kappa).toBeCloseTo(0.5, 12);
    expect(agreement.coded.table).toEqual({
      answers: ['market', 'network', 'quasi-hierarchy', 'hierarchy', 'undetermined'],
      codes: ['market', 'network', 'quasi-hierarchy', 'hierarchy'],
      counts: [
        [2, 0, 0, 0],
        [0, 0, 0, 0],
        [1, 0, 1, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 1],
      ],
    });
  });

  it('two different codes on one pair count as none', () => {
    const linkages = [coded('f0', market, 'market'), { ...coded('f0', market, 'network'), product: 'other' }];
    const { pairs, agreement } = govern({ actors, linkages });
    expect(pairs[0]).not.toHaveProperty('coded');
    expect(agreement.coded).toMatchObject({ n: 0, undetermined: 0, kappa: null, observed: null });
    expect(agreement.coded.reason).toBe(
      'no listed pair has both an answer and a code that is one of the four',
    );
  });

  it('kappa is null where all say the same one thing', () => {
    const { coded: found } = govern({ actors, linkages: [coded('f0', market, 'market')] }).agreement;
    expect(found).toMatchObject({ n: 1, observed: 1, expected: 1, kappa: null });
    expect(found.reason).toMatch(/the same answer and the same code/);
  });
});

describe('Gereffi, Humphrey & Sturgeon beside the four', () => {
  const values = ['low', 'high'] as const;
  const all = values.flatMap((complexity) =>
    values.flatMap((codifiability) =>
      values.map((capability) => ({ complexity, codifiability, capability })),
    ),
  );
  it('the type is total over the eight combinations, and what each is among the four', () => {
    // Complexity, codifiability, capability. To the four: hierarchy needs ownership; two cells have no chain.
    const found = all.map((triple) => {
      const type = gereffiType([triple as Linkage])!;
      const letters = Object.values(triple).map((one) => (one === 'high' ? 'H' : 'L'));
      return [letters.join(''), type, gereffiAsFour[type]];
    });
    expect(found).toEqual([
      ['LLL', 'unlikely', null],
      ['LLH', 'unlikely', null],
      ['LHL', 'excluded', null],
      ['LHH', 'market', 'market'],
      ['HLL', 'hierarchy', null],
      ['HLH', 'relational', 'network'],
      ['HHL', 'captive', 'quasi-hierarchy'],
      ['HHH', 'modular', 'network'],
    ]);
  });

  it('agreement: captive with quasi-hierarchy agrees, modular with market does not, excluded is none', () => {
    const triple = (letters: string): Partial<Linkage> => {
      const [complexity, codifiability, capability] = [...letters].map((one) =>
        one === 'H' ? 'high' : 'low',
      );
      return { complexity: complexity!, codifiability: codifiability!, capability: capability! };
    };
    const { pairs, agreement } = govern({
      actors: [firm('A'), firm('C'), firm('D'), firm('E'), outside('B', 'buyer')],
      linkages: [
        supplies('A', 'B', { ...quasi, ...triple('HHL') }),
        supplies('C', 'B', { ...market, ...triple('HHH') }),
        supplies('D', 'B', { ...market, ...triple('LHL') }),
        supplies('E', 'B', { ...unknown, ...triple('LHH') }),
      ],
    });
    expect(
      pairs.map(({ gereffi, gereffiAsFour: four, gereffiAgrees }) => [gereffi, four, gereffiAgrees]),
    ).toEqual([
      ['captive', 'quasi-hierarchy', true],
      ['modular', 'network', false],
      ['excluded', null, null],
      ['market', 'market', null],
    ]);
    expect(agreement.gereffi).toMatchObject({ n: 2, undetermined: 1, noneOfFour: 1, observed: 0.5 });
    // Expected 1/2 x 1/2 (quasi both) + 1/2 x 0 (market) = .25; kappa (.5 - .25) / .75 = 1/3.
    expect(agreement.gereffi.kappa).toBeCloseTo(1 / 3, 12);
  });
});
