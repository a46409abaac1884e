// How far labels hold, on cases small enough to see every draw.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { StabilitySettings } from '../../src/model/stability.ts';
import { defaultPreset } from '../../src/preset.ts';
import { textReport } from '../../src/report/text-report.ts';
import { intervalOf } from '../../src/sensitivity/interval-of.ts';
import { moveThresholds } from '../../src/sensitivity/move-thresholds.ts';
import { testStability } from '../../src/sensitivity/test-stability.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

function tested(sketch: CaseSketch, settings: Partial<StabilitySettings>): Promise<Assessment> {
  return testStability(readingOf(sketch), { settings });
}

function label(assessment: Assessment, id: string) {
  const found = assessment.clusters[0]!.stability!.labels.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no label ${id}`);
  return found;
}

/** Both firms are trained: E1 is 1, level 3. */
const twoTrained: CaseSketch = {
  actors: [firm('f1'), firm('f2'), member('i1', 'institution')],
  linkages: [link('trains', 'i1', 'f1'), link('trains', 'i1', 'f2')],
};

describe('linkages missing', () => {
  it('half of two linkages is one in every draw: E1 is 1/2, level 2, and the label never stays', async () => {
    const found = await tested(twoTrained, { draws: 40, missing: [0.5, 0.5] });
    expect(label(found, 'items.E1.level')).toMatchObject({
      answer: '3',
      stays: 0,
      draws: 40,
      otherwise: [{ answer: '2', share: 1 }],
      stable: false,
    });
    const share = found.clusters[0]!.stability!.numbers.find(({ id }) => id === 'items.E1.share');
    expect(share).toMatchObject({ value: 1, low: 0.5, high: 0.5, draws: 40 });
    // No other item reads trains.
    expect(label(found, 'items.E2.level')).toMatchObject({ stays: 1, stable: true, otherwise: [] });
  });

  it('a pair whose only row is missing says nothing: the share is over the draws in which it trades', async () => {
    // Two pairs of one row each, one row missing in every draw. d_s .9 with a buyer that monitors: quasi-hierarchy
    // whenever it is there.
    const row = { shareOfSellerSales: 0.9, monitored: true };
    const sketch = {
      actors: [firm('f1'), firm('f2'), outside('b1', 'buyer')],
      linkages: [supplies('f1', 'b1', row), supplies('f2', 'b1', row)],
    };
    const found = await tested(sketch, { draws: 40, missing: [0.5, 0.5] });
    const pairs = ['pairs.f1>b1', 'pairs.f2>b1'].map((id) => label(found, id));
    expect(pairs.map(({ stays, stable }) => [stays, stable])).toEqual([
      [1, true],
      [1, true],
    ]);
    // Each draw keeps just one of the two.
    expect(pairs[0]!.draws + pairs[1]!.draws).toBe(40);
    // b1 leads the chain in every draw, through one pair or the other.
    expect(label(found, 'leaders.b1')).toMatchObject({ answer: 'yes', stays: 1, draws: 40 });
  });

  it('an actor that loses its only tie is not ranked in those draws', async () => {
    const found = await tested(twoTrained, { draws: 60, missing: [0.5, 0.5], top: 1 });
    const ranks = found.clusters[0]!.stability!.articulators;
    const of = (actor: string) => ranks.find((each) => each.actor === actor)!;
    // i1 keeps one tie in every draw. It and the one firm left tie in all components: the institution comes first.
    expect(of('i1')).toMatchObject({ rank: 1, low: 1, high: 1, ranked: 1, inTop: 1 });
    expect(of('f1').ranked + of('f2').ranked).toBeCloseTo(1, 12);
    expect(of('f1')).toMatchObject({ low: 2, high: 2, inTop: 0 });
  });
});

describe('thresholds one at a time', () => {
  it('a dependence of .55 holds at .4 and turns at .6', async () => {
    const sketch = {
      actors: [firm('f1'), outside('b1', 'buyer')],
      linkages: [
        supplies('f1', 'b1', {
          shareOfSellerSales: 0.55,
          shareOfBuyerPurchases: 0.1,
          monitored: true,
          specifiedBy: 'seller',
          switchingCost: 'low',
        }),
      ],
    };
    const found = await tested(sketch, { draws: 0 });
    const pair = label(found, 'pairs.f1>b1');
    expect(pair).toMatchObject({ answer: 'quasi-hierarchy', stays: null, draws: 0, stable: true });
    // At .6 the seller is not dependent: no rule 2, no co-operation, all answered: market.
    expect(pair.flips).toContainEqual({ option: 'governance.dependent', value: 0.6, becomes: 'market' });
    expect(pair.flips.filter(({ option }) => option === 'governance.dependent')).toHaveLength(1);
  });

  it('moves by a fifth, whole numbers by one at least, into the range, limits not at all, and says what not', () => {
    const { account } = moveThresholds(defaultPreset, 0.2);
    const of = (option: string) => account.find((each) => each.option === option);
    expect(of('governance.dependent')!.tried).toEqual([0.4, 0.6]);
    expect(of('upgrading.heldBack')!.tried).toEqual([-0.6, -0.4]);
    expect(of('efficiency.minimumExternal')!.tried).toEqual([2, 4]);
    expect(of('efficiency.minimumJoint')!.tried).toEqual([1, 3]);
    // 2/3 + 20 % = .8 and below 1; the largest fall of levels is 3.
    expect(of('efficiency.levels.2')!.tried[1]).toBeCloseTo(0.8, 12);
    expect(of('efficiency.fragileCandidates')).toMatchObject({ tried: [], isLimit: true });
    // One sign is the least there can be: 0 is out of the range, at whose end it stands.
    expect(of('governance.signs')).toMatchObject({
      tried: [2],
      note: expect.stringContaining('out of its range'),
    });
  });

  it('a value that passes the end of its range is tried at the end', () => {
    const near = { ...defaultPreset, governance: { ...defaultPreset.governance, dependent: 0.9 } };
    const moved = moveThresholds(near, 0.2).account.find(({ option }) => option === 'governance.dependent')!;
    expect(moved.tried[0]).toBeCloseTo(0.72, 12);
    expect(moved.tried[1]).toBe(1);
    expect(moved.note).toBe('1.08 is out of its range: 1 was tried');
  });

  it('every number of the preset is moved or accounted for', () => {
    const { account, moved } = moveThresholds(defaultPreset, 0.2);
    for (const { tried, note } of account) expect(tried.length === 2 || note !== undefined).toBe(true);
    expect(moved).toHaveLength(account.reduce((sum, { tried }) => sum + tried.length, 0));
    expect(account.length).toBeGreaterThan(20);
  });
});

describe('against chance', () => {
  it('two arcs can only swap their ends: the local share is 1 or 0, and p counts the draws with 1', async () => {
    // a > b in c, d > e in cluster e. Rewired: a > e, d > b, or as it was. Density among two firms of c: with or
    // without its one tie.
    const sketch = {
      actors: [firm('a'), firm('b'), firm('d', { cluster: 'e' }), firm('e', { cluster: 'e' })],
      linkages: [link('shares-knowledge', 'a', 'b'), link('shares-knowledge', 'd', 'e')],
      clusters: [{ id: 'c' }, { id: 'e' }],
    };
    const found = await tested(sketch, { draws: 200 });
    const { localShare, localDensity, reciprocity, transitivity } =
      found.clusters[0]!.stability!.chance.numbers;
    expect(localShare).toMatchObject({ observed: 1, draws: 200, pAtMost: 1 });
    expect(localShare.mean).toBeGreaterThan(0.35);
    expect(localShare.mean).toBeLessThan(0.65);
    expect(localShare.pAtLeast).toBeCloseTo((1 + 200 * localShare.mean!) / 201, 12);
    expect(localDensity.mean).toBeCloseTo(localShare.mean!, 12);
    // Defined only in the draws that keep the arc, and then always 0.
    expect(reciprocity).toMatchObject({
      observed: 0,
      sd: 0,
      z: null,
      reason: 'all draws gave the same number',
    });
    expect(reciprocity.draws).toBe(Math.round(200 * localShare.mean!));
    expect(transitivity).toMatchObject({
      observed: null,
      z: null,
      reason: 'the number itself is not defined',
    });
  });
});

describe('what is printed', () => {
  it('a label that is not stable says so where it stands', async () => {
    const reading = readingOf(twoTrained);
    const found = await tested(twoTrained, { draws: 40, missing: [0.5, 0.5] });
    const report = textReport(reading, found).replace(/\s+/g, ' ');
    expect(report).toContain('3 high (not stable: stays in 0 % of draws)');
    expect(report).toContain('40 draws (seed 1)');
    expect(textReport(reading, analyse(reading))).not.toContain('stable');
  });

  it('places of an interval are counted from both ends', () => {
    const thousand = Array.from({ length: 1000 }, (_, k) => 1000 - k);
    expect(intervalOf(thousand, 0.95)).toEqual([25, 975]);
    expect(intervalOf([7], 0.95)).toEqual([7, 7]);
    expect(intervalOf([3, 1, 2], 1)).toEqual([1, 3]);
    expect(intervalOf([], 0.95)).toEqual([null, null]);
  });
});
