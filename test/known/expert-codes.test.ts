// Expert codes beside derived levels, and in their place where asked (METHOD section 8), by hand.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Code } from '../../src/model/code.ts';
import type { EfficiencyBasis } from '../../src/model/efficiency.ts';
import { defaultPreset } from '../../src/preset.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

type CodeSketch = readonly [subject: string, item: Code['item'], value: number, coder?: string | null];

function assess(sketch: CaseSketch, codes: readonly CodeSketch[], basis?: EfficiencyBasis): Assessment {
  const reading = readingOf(sketch);
  const rows = codes.map(
    ([subject, item, value, coder = 'A'], place): Code => ({
      ...{ subject, item, value, coder, source: null, note: null },
      rows: [{ file: 'codes.csv', row: place + 2 }],
    }),
  );
  const given = { ...reading, case: { ...reading.case, codes: rows } };
  const efficiency = { ...defaultPreset.efficiency, ...(basis === undefined ? {} : { codes: basis }) };
  return analyse(given, { preset: { ...defaultPreset, efficiency } });
}

/**
 * Four firms, all trained by N and selling to X: E1 3 and E4 2 (one outside buyer each); E2, E3, E5 0.
 * f1 and f2 act jointly, half of them: J3 2; J1, J2, J4 0. EE 5/5 = 1, JA 2/4 = .5, CE .75.
 */
const sketch: CaseSketch = {
  actors: [firm('f1'), firm('f2'), firm('f3'), firm('f4'), member('N', 'institution'), outside('X', 'buyer')],
  linkages: [
    ...['f1', 'f2', 'f3', 'f4'].flatMap((id) => [link('trains', 'N', id), supplies(id, 'X')]),
    link('acts-jointly', 'f1', 'f2'),
  ],
};
const derivedLevels = { E1: 3, E2: 0, E3: 0, E4: 2, E5: 0, J1: 0, J2: 0, J3: 2, J4: 0 };
const efficiencyOf = (codes: readonly CodeSketch[], basis?: EfficiencyBasis, of = sketch) =>
  assess(of, codes, basis).clusters[0]!.efficiency;

describe('beside the derived levels', () => {
  it('the sketch is as worked out', () => {
    const { items, ee, ja, ce, basis } = efficiencyOf([]);
    expect(Object.fromEntries(Object.entries(items).map(([name, { level }]) => [name, level]))).toEqual(
      derivedLevels,
    );
    expect({ ee, ja, ce, basis }).toEqual({ ee: 1, ja: 0.5, ce: 0.75, basis: 'derived' });
  });

  it('agreement over the items of the cluster: weighted kappa', () => {
    // A codes E1 3, E2 1, E4 1, J3 2 against 3, 0, 2, 2. Table: (3,3) (0,1) (2,1) (2,2).
    // Linear: seen 0 + 1 + 1 + 0 = 2. Rows 0:1, 2:2, 3:1; columns 1:2, 2:1, 3:1. Chance: row 0: 2x1+1x2+1x3 = 7;
    // row 2 (twice): 2x1+0+1x1 = 3, 6; row 3: 2x2+1x1+0 = 5; 18 / 4 = 4.5. Kappa 1 - 2/4.5 = 5/9.
    // Quadratic: seen 2. Row 0: 2+4+9 = 15; row 2: 2+0+1 = 3, 6; row 3: 8+1 = 9; 30 / 4 = 7.5. 1 - 2/7.5 = 11/15.
    const { codes } = efficiencyOf([
      ['c', 'E1', 3],
      ['c', 'E2', 1],
      ['c', 'E4', 1],
      ['c', 'J3', 2],
    ]);
    expect(codes.items.E2).toEqual({ derived: 0, expert: 1, coders: [{ coder: 'A', value: 1 }] });
    expect(codes.items.E3).toEqual({ derived: 0, expert: null, coders: [] });
    expect(codes.agreement).toMatchObject({ n: 4, same: 0.5 });
    expect(codes.agreement.kappa.linear).toBeCloseTo(5 / 9, 12);
    expect(codes.agreement.kappa.quadratic).toBeCloseTo(11 / 15, 12);
    expect(codes.byCoder).toEqual([{ coder: 'A', agreement: codes.agreement }]);
    expect(codes.betweenCoders).toEqual([]);
  });

  it('several coders: each is shown, the middle counts, and they are compared with each other', () => {
    // E1: A 3, B 2, C 0: the median 2. J3: A 1, B 2: of two middle ones the lower, 1. EE: A 1, B 2: mean 1.5.
    const { codes } = efficiencyOf([
      ['c', 'E1', 3, 'A'],
      ['c', 'E1', 2, 'B'],
      ['c', 'E1', 0, null],
      ['c', 'J3', 1, 'A'],
      ['c', 'J3', 2, 'B'],
      ['c', 'EE', 1, 'A'],
      ['c', 'EE', 2, 'B'],
    ]);
    expect(codes.items.E1.coders).toEqual([
      { coder: 'A', value: 3 },
      { coder: 'B', value: 2 },
      { coder: null, value: 0 },
    ]);
    expect([codes.items.E1.expert, codes.items.J3.expert, codes.indices.EE.expert]).toEqual([2, 1, 1.5]);
    expect(codes.indices.EE.derived).toBe(1);
    expect(codes.betweenCoders.map(({ coders, agreement }) => [coders, agreement.n])).toEqual([
      [['A', 'B'], 2],
      [['A', null], 1],
      [['B', null], 1],
    ]);
    // A and B: (3,2) and (1,2). Seen 1 + 1; chance: rows 3, 1 once, column 2 twice: (1x2 + 1x2)/2 = 2: kappa 0.
    expect(codes.betweenCoders[0]!.agreement.kappa).toEqual({ linear: 0, quadratic: 0 });
    expect(codes.byCoder.map(({ coder, agreement }) => [coder, agreement.same])).toEqual([
      ['A', 0.5],
      ['B', 0.5],
      [null, 0],
    ]);
  });

  it('over all clusters of the case the tables are added up', () => {
    const two: CaseSketch = {
      ...sketch,
      actors: [...sketch.actors, firm('g1', { cluster: 'd' })],
      clusters: [{ id: 'c' }, { id: 'd' }],
    };
    const codes: CodeSketch[] = [
      ['c', 'E1', 3],
      ['c', 'J3', 0],
      ['d', 'E1', 0],
    ];
    const { clusters, codes: all } = assess(two, codes);
    expect(clusters.map(({ efficiency }) => efficiency.codes.agreement.n)).toEqual([2, 1]);
    // (3,3), (2,0), (0,0): rows 0, 2, 3 once; columns 0 twice, 3 once. Linear: seen 2; chance
    // (0 + 3) + (2x2 + 1) + (3x2 + 0) = 14, of 3: 14/3. Kappa 1 - 6/14 = 4/7.
    expect(all).toMatchObject({ used: 'derived', agreement: { n: 3, same: 2 / 3 } });
    expect(all.agreement.kappa.linear).toBeCloseTo(4 / 7, 12);
  });

  it('nobody coded, or a kappa that is not defined: null with the reason', () => {
    const { codes } = efficiencyOf([['f1', 'product', 2]]);
    expect(codes.reason).toBe('no expert coded an item of this cluster');
    expect(codes.agreement).toMatchObject({ n: 0, same: null, reason: 'no item was judged by both' });
    const { agreement } = efficiencyOf([['c', 'E1', 3]]).codes;
    expect(agreement).toMatchObject({ n: 1, same: 1, kappa: { linear: null, quadratic: null } });
    expect(agreement.reason).toMatch(/one and the same level/);
  });

  it('an item that is not observed is compared with nothing', () => {
    const { codes } = efficiencyOf([['c', 'E1', 3]], 'derived', { ...sketch, surveyed: ['supplies'] });
    expect(codes.items.E1).toMatchObject({ derived: null, expert: 3 });
    expect(codes.agreement.n).toBe(0);
  });

  it('a code between two levels counts as the nearer one in the table, halfway as the lower', () => {
    const { codes } = efficiencyOf([
      ['c', 'E1', 2.5],
      ['c', 'E4', 1.6],
    ]);
    expect(codes.items.E1.expert).toBe(2.5);
    expect(codes.agreement.table[3]![2]).toBe(1);
    expect(codes.agreement.table[2]![2]).toBe(1);
  });

  it('codes of one item for a firm are kept and counted, and are no code of the cluster', () => {
    const { codes } = efficiencyOf([
      ['f1', 'E1', 0],
      ['f2', 'product', 3],
    ]);
    expect(codes).toMatchObject({ ofFirms: 1, agreement: { n: 0 } });
  });
});

describe('contradictory codes', () => {
  const twice: CodeSketch[] = [
    ['c', 'E1', 3, 'A'],
    ['c', 'E1', 1, 'A'],
    ['c', 'E1', 2, 'B'],
    ['c', 'J3', 2, 'A'],
    ['c', 'J3', 2, 'A'],
  ];
  it('one coder with two values for one item counts as none; the same value twice is one code', () => {
    const { codes } = efficiencyOf(twice);
    expect(codes.items.E1).toMatchObject({ expert: 2, coders: [{ coder: 'B', value: 2 }] });
    expect(codes.items.J3.coders).toEqual([{ coder: 'A', value: 2 }]);
    expect(codes.contradictory).toBe(2);
  });
  it('and is a problem with its rows', () => {
    const found = assess(sketch, twice).import.problems.filter(({ code }) => code === 'expert-codes-differ');
    expect(found.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'value', '3'],
      [3, 'value', '1'],
    ]);
    expect(found[0]!.message).toBe('A codes E1 of c as 1 and 3; these codes count as none');
  });
});

describe('in place of the derived levels', () => {
  const codes: CodeSketch[] = [
    ['c', 'E2', 2],
    ['c', 'J1', 3],
  ];

  it('an item that was coded takes its code, the others stay: EE 7/5, JA 5/4, CE 1.325', () => {
    const found = efficiencyOf(codes, 'expert');
    expect(found.items.E2).toMatchObject({ level: 2, share: 0, basis: 'expert' });
    expect(found.items.E2.because[0]!.text).toBe(
      'coded 2 by experts (A 2); derived from the linkages: level 0',
    );
    expect(found.items.E1).toMatchObject({ level: 3, basis: 'derived' });
    expect(found).toMatchObject({ ee: 1.4, ja: 1.25, basis: 'expert' });
    expect(found.ce).toBeCloseTo(1.325, 12);
    expect(found.rule).toContain('expert codes in place of what was derived: E2, J1');
    // The derived level still stands beside.
    expect(found.codes.items.E2.derived).toBe(0);
    expect(found.codes.indices.CE.derived).toBe(0.75);
  });

  it('EE, JA and CE as coded go before the means; CE is then defined without items', () => {
    const blind: CaseSketch = { ...sketch, surveyed: ['owns'] };
    const found = efficiencyOf(
      [
        ['c', 'EE', 2.4],
        ['c', 'JA', 1],
      ],
      'expert',
      blind,
    );
    expect(found).toMatchObject({ ee: 2.4, ja: 1, ce: 1.7, sum: 3.4 });
    expect(found).not.toHaveProperty('reason');
    expect(efficiencyOf([['c', 'CE', 2]], 'expert', blind)).toMatchObject({
      ee: null,
      ja: null,
      ce: 2,
      sum: null,
    });
    expect(efficiencyOf([['c', 'EE', 2]], 'expert', blind).ce).toBeNull();
  });

  it('the forces use them: collective efficiency of the code, not of the linkages', () => {
    const clusters = [{ id: 'c', country: 'BR', sectorGroup: 'traditional' as const }];
    const strength = (basis: EfficiencyBasis) =>
      assess({ ...sketch, clusters }, [['c', 'CE', 3]], basis).clusters[0]!.upgrading.product.forces.find(
        ({ name }) => name === 'collective efficiency',
      )!.strength;
    expect([strength('derived'), strength('expert')]).toEqual([0.75, 3]);
  });

  it('without any code nothing changes but the word', () => {
    const [derived, expert] = [efficiencyOf([]), efficiencyOf([], 'expert')];
    expect(expert).toMatchObject({ ee: derived.ee, ja: derived.ja, ce: derived.ce, basis: 'expert' });
    expect(assess(sketch, [], 'expert').codes.used).toBe('expert');
  });

  it('the fragile check stays derived', () => {
    const found = efficiencyOf([['c', 'CE', 3]], 'expert');
    expect(found.fragileCheck).toEqual(efficiencyOf([]).fragileCheck);
    expect(found.fragileCheck.ce).toBe(0.75);
  });
});
