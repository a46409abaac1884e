// Moves of a pair between two dates (METHOD section 6), worked by hand.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { GovernanceMoves, PairMove } from '../../src/model/governance.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { type CaseSketch, firm, link, outside, readingOf, supplies } from '../support/small-case.ts';

function moves(linkages: CaseSketch['linkages'], more: Partial<CaseSketch> = {}): GovernanceMoves {
  const actors = [
    firm('S'),
    firm('T'),
    outside('B', 'buyer'),
    outside('C', 'buyer'),
    outside('I', 'institution'),
  ];
  return analyse(readingOf({ actors, linkages, ...more })).clusters[0]!.governance.moves;
}

/** The one step of S -> B. */
function step(linkages: CaseSketch['linkages'], more: Partial<CaseSketch> = {}): PairMove {
  const { steps } = moves(linkages, more);
  expect(steps).toHaveLength(1);
  return steps[0]!;
}

/** Everything observed, no sign of anything, d_s .2: a market. */
const armsLength: Partial<Linkage> = {
  shareOfSellerSales: 0.2,
  shareOfBuyerPurchases: 0.1,
  specifiedBy: 'seller',
  monitored: false,
  switchingCost: 'low',
};
const at = (year: number, more: Partial<Linkage> = {}) =>
  supplies('S', 'B', { ...armsLength, year, ...more });

describe('the four at two dates', () => {
  it('quasi-hierarchy → network: the share of sales falls from .6 to .3 and they specify together', () => {
    // 1998: d_s .6 >= .5 and the buyer specifies: rule 2. 2004: joint specification, both below .5: rule 3.
    const found = step([
      at(1998, { shareOfSellerSales: 0.6, specifiedBy: 'buyer' }),
      at(2004, { shareOfSellerSales: 0.3, specifiedBy: 'joint' }),
    ]);
    expect(found).toMatchObject({
      seller: 'S',
      buyer: 'B',
      from: { year: 1998, answer: 'quasi-hierarchy', rule: 2 },
      to: { year: 2004, answer: 'network', rule: 3 },
      move: 'quasi-hierarchy → network',
    });
    expect(found.changed).toEqual([
      { fact: 'dependenceOfSeller', before: 0.6, after: 0.3 },
      { fact: 'specifiedBy', before: 'buyer', after: 'joint' },
    ]);
  });

  it('the last date is the answer listed; an earlier one does not change it', () => {
    const linkages = [at(1998, { shareOfSellerSales: 0.6, monitored: true }), at(2004)];
    const actors = [firm('S'), outside('B', 'buyer')];
    const { pairs, moves: found } = analyse(readingOf({ actors, linkages })).clusters[0]!.governance;
    expect(pairs[0]!.answer).toBe('market');
    expect(found.steps[0]!.to.answer).toBe('market');
    expect(found.steps[0]!.move).toBe('quasi-hierarchy → market');
  });

  it('no move is said to be none, with nothing changed', () => {
    expect(step([at(1998), at(2004)])).toMatchObject({ move: 'none', changed: [] });
  });

  it('three dates are two steps, counted each', () => {
    const found = moves([at(1998, { monitored: true, shareOfSellerSales: 0.9 }), at(2001), at(2004)]);
    expect(found.steps.map(({ from, to, move }) => [from.year, to.year, move])).toEqual([
      [1998, 2001, 'quasi-hierarchy → market'],
      [2001, 2004, 'none'],
    ]);
    expect(found.counts).toEqual([
      { move: 'none', pairs: 1 },
      { move: 'quasi-hierarchy → market', pairs: 1 },
    ]);
  });

  it('a pair undetermined at one date has no move, with the reason, and is in no count', () => {
    const found = moves([at(1998, { specifiedBy: null, shareOfSellerSales: 0.8 }), at(2004)]);
    expect(found.steps[0]).toMatchObject({ move: null, reason: 'undetermined on the rows of 1998' });
    expect(found.counts).toEqual([]);
  });
});

describe('what is read at an earlier date', () => {
  it('the dependence is that of the date: half of the sales then, all of them now', () => {
    // 1998: 50 of 50 + 50; 2004: the only row is 80 of 80. No share is stated, every row has a value.
    const bare = { ...armsLength, shareOfSellerSales: null };
    const found = step([
      supplies('S', 'B', { ...bare, year: 1998, value: 50 }),
      supplies('S', 'C', { ...bare, year: 1998, value: 50 }),
      supplies('S', 'B', { ...bare, year: 2004, value: 80 }),
    ]);
    expect(found.changed).toEqual([{ fact: 'dependenceOfSeller', before: 0.5, after: 1 }]);
  });

  it("the buyer's dependence too: of the purchases of B, of the cluster, 10 of 40 in 1998 and 30 of 40 in 2004", () => {
    // T sold 30 to B in 1998 and 10 in 2004. In 1998 the rows of 2004 are not known.
    const bare = { ...armsLength, shareOfBuyerPurchases: null };
    const { steps } = moves(
      [
        supplies('S', 'B', { ...bare, year: 1998, value: 10 }),
        supplies('T', 'B', { ...bare, year: 1998, value: 30 }),
        supplies('S', 'B', { ...bare, year: 2004, value: 30 }),
        supplies('T', 'B', { ...bare, year: 2004, value: 10 }),
      ],
      { actors: [firm('S'), firm('T'), firm('B', { kind: 'buyer' })] },
    );
    expect(steps[0]!.changed).toEqual([{ fact: 'dependenceOfBuyer', before: 0.25, after: 0.75 }]);
    expect(steps[1]!.changed).toEqual([{ fact: 'dependenceOfBuyer', before: 0.75, after: 0.25 }]);
  });

  it('joint action dated between the two came later; without a year it counts at both, and that is said', () => {
    const dated = moves([at(1998), at(2004), link('acts-jointly', 'S', 'B', { year: 2002 })]);
    expect(dated.steps[0]).toMatchObject({
      move: 'market → network',
      changed: [{ fact: 'jointAction', before: false, after: true }],
    });
    expect(dated.undated).toEqual([]);
    const undated = moves([at(1998), at(2004), link('acts-jointly', 'S', 'B')]);
    expect(undated.steps[0]).toMatchObject({ move: 'none', from: { answer: 'network' }, changed: [] });
    expect(undated.undated).toEqual([{ layer: 'acts-jointly', rows: 1 }]);
  });

  it('ownership taken up in between makes a hierarchy', () => {
    const found = step([at(1998), at(2004), link('owns', 'B', 'S', { stake: 0.6, year: 2003 })]);
    expect(found).toMatchObject({
      move: 'market → hierarchy',
      changed: [{ fact: 'ownership', before: false, after: true }],
    });
  });

  it('a row without a year is read at both dates', () => {
    // 1998: shares .2 + .4; 2004: .1 + .4.
    const found = step([
      at(1998),
      at(2004, { shareOfSellerSales: 0.1 }),
      supplies('S', 'B', { shareOfSellerSales: 0.4 }),
    ]);
    const [change] = found.changed;
    expect(change?.fact).toBe('dependenceOfSeller');
    expect(change?.before).toBeCloseTo(0.6, 12);
    expect(change?.after).toBeCloseTo(0.5, 12);
    expect(found.from.linkages).toHaveLength(2);
  });
});

describe("the analysts' codes at two dates", () => {
  it('are those of the rows of each date, and only the last ones stand beside the answer listed', () => {
    const linkages = [at(1998, { governance: 'hierarchy' }), at(2004, { governance: 'market' })];
    const found = step(linkages);
    expect([found.from.coded, found.to.coded]).toEqual(['hierarchy', 'market']);
    const actors = [firm('S'), outside('B', 'buyer')];
    const [pair] = analyse(readingOf({ actors, linkages })).clusters[0]!.governance.pairs;
    expect(pair).toMatchObject({ coded: 'market', codedAgrees: true });
  });
});

describe('which pairs have a step', () => {
  it('none without an earlier year, with the reason', () => {
    const { steps, counts, reason } = moves([at(2004), supplies('S', 'C')]);
    expect({ steps, counts }).toEqual({ steps: [], counts: [] });
    expect(reason).toBe('no pair listed has rows of an earlier year than the latest one of its seller');
  });
  it('none where the pair is past trade: not listed', () => {
    expect(moves([at(1998), supplies('S', 'C', { year: 2004 })]).steps).toEqual([]);
  });
  it('one where only a row without a year goes on', () => {
    const { steps } = moves([at(1998), supplies('S', 'B'), supplies('S', 'C', { year: 2004 })]);
    expect(steps.map(({ from, to }) => [from.year, to.year])).toEqual([[1998, 2004]]);
  });
});

describe('Gereffi, Humphrey & Sturgeon: moves out of captive chains', () => {
  const triple = (letters: string): Partial<Linkage> => {
    const [complexity, codifiability, capability] = [...letters].map((one) => (one === 'H' ? 'high' : 'low'));
    return { complexity: complexity!, codifiability: codifiability!, capability: capability! };
  };
  it.each([
    ['HLH', 'captive → relational', true],
    ['HHH', 'captive → modular', true],
    ['LHH', 'captive → market', true],
    ['HLL', 'captive → hierarchy', false],
    ['HHL', 'none', false],
  ] as const)('captive (H H L) to %s is %s', (letters, move, recognised) => {
    expect(step([at(1998, triple('HHL')), at(2004, triple(letters))]).gereffi).toEqual({ move, recognised });
  });
  it('a move into captive is named and not recognised as one out of it', () => {
    const found = step([at(1998, triple('HLH')), at(2004, triple('HHL'))]);
    expect(found.gereffi).toEqual({ move: 'relational → captive', recognised: false });
  });
  it('is left out where one date has no triple', () => {
    expect(step([at(1998), at(2004, triple('HLH'))])).not.toHaveProperty('gereffi');
  });
  it('certificates of the seller dated in between are named: after the first date, not after the second', () => {
    const certify = (key: string, to: string, year: number | null) => ({
      ...link('certifies', 'I', to),
      key,
      year,
    });
    const found = step([
      { ...at(1998, triple('HHL')), key: 'a' },
      { ...at(2004, triple('HHH')), key: 'b' },
      certify('before', 'S', 1998),
      certify('between', 'S', 2000),
      certify('at the end', 'S', 2004),
      certify('after', 'S', 2005),
      certify('no year', 'S', null),
      certify('of another', 'T', 2000),
    ]);
    expect(found.certified).toEqual(['at the end', 'between']);
  });
});
