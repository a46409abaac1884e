import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Force, UpgradingAnswer } from '../../src/model/assessment.ts';
import type { UpgradingForm } from '../../src/model/code.ts';
import { type Layer, layers } from '../../src/model/layer.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import { classify } from '../../src/upgrading/classify.ts';
import type { MeasuredForce } from '../../src/upgrading/forces.ts';
import { forces1 as forces1Preset } from '../../src/upgrading/presets/forces-1.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

const forces1 = forces1Preset.values;

type Sign = -1 | 0 | 1;

/** A made force: its signs and its strength (null: not defined). */
function force(signs: readonly Sign[], strength: number | null, name = 'made'): MeasuredForce {
  return { name, cell: { words: '', signs, passive: false }, basis: '', full: 3, strength, evidence: [] };
}
const plus = (strength: number | null, name?: string) => force([1], strength, name);
const minus = (strength: number | null) => force([-1], strength);
const answer = (...forces: readonly MeasuredForce[]) => classify(forces, forces1);

describe('net: mean of the positive pulls less mean of the negative ones (METHOD section 9)', () => {
  it('(3 + 1) / 2 - 1 = 1', () => {
    expect(answer(plus(3), plus(1), minus(1)).net).toBe(1);
  });
  it('a weak brake does not dilute a strong push: 3 - .1 = 2.9', () => {
    expect(answer(plus(3), minus(0.1)).net).toBeCloseTo(2.9, 12);
  });
  it('an undefined force is left out: (3 + 1) / 2 of the two defined of three', () => {
    expect(answer(plus(3), plus(1), plus(null)).net).toBe(2);
  });
  it('a force of sign 0 does not vote, however strong', () => {
    expect(answer(plus(1), force([0], 3)).net).toBe(1);
  });
  it('a cell of two signs counts one half', () => {
    expect(answer(force([0, 1], 3)).net).toBe(1.5);
    expect(answer(force([0, -1], 2)).net).toBe(-1);
  });
  it('weights: (3 x 3 + 1 x 1) / 4 = 2.5', () => {
    const forces = [plus(3, 'heavy'), plus(1, 'light')];
    expect(classify(forces, { ...forces1, weights: { heavy: 3 } }).net).toBe(2.5);
  });
});

describe('the answer and its boundaries', () => {
  it.each<[string, readonly MeasuredForce[], UpgradingAnswer['answer'], number]>([
    ['net 1.5 exactly', [plus(1.5)], 'favoured', 1.5],
    ['1e-10 below 1.5, within the tolerance', [plus(1.5 - 1e-10)], 'favoured', 1.5],
    ['1.499', [plus(1.499)], 'no push', 1.499],
    ['favoured comes before mixed: 3 - 1.5', [plus(3), minus(1.5)], 'favoured', 1.5],
    ['-.5 exactly is not below -.5', [minus(0.5)], 'no push', -0.5],
    ['-.5 - 1e-10, within the tolerance', [minus(0.5 + 1e-10)], 'no push', -0.5],
    ['-.501', [minus(0.501)], 'held back', -0.501],
    ['held back comes before mixed: 1 - 2', [plus(1), minus(2)], 'held back', -1],
    ['mixed: a pull of 1 each way, 1 - 1 = 0', [plus(1), minus(1)], 'mixed', 0],
    ['mixed: 2 - 1', [plus(2), minus(1)], 'mixed', 1],
    ['not mixed: .99 one way', [plus(0.99), minus(1)], 'no push', -0.01],
    [
      'mixed by one force each way, though the means are weak: .5 - .5',
      [plus(1), plus(0), minus(1), minus(0)],
      'mixed',
      0,
    ],
    ['two signs, 3 x 1/2 = 1.5 pulls: 1 - 1.5 = -.5', [plus(1), force([0, -1], 3)], 'mixed', -0.5],
    ['two signs, 1.9 x 1/2 < 1 does not pull: 1 - .95', [plus(1), force([0, -1], 1.9)], 'no push', 0.05],
    ['nothing pulls', [plus(0), minus(0)], 'no push', 0],
  ])('%s', (_, forces, expected, net) => {
    const found = answer(...forces);
    expect(found.answer).toBe(expected);
    expect(found.net).toBeCloseTo(net, 9);
  });
});

describe('not classified: fewer than half of the forces with a sign are defined', () => {
  it('one of three', () => {
    const found = answer(plus(3), plus(null, 'p'), minus(null));
    expect(found).toMatchObject({ answer: 'not classified', level: null, net: null, interval: null });
    expect(found.missing).toEqual(['p', 'made']);
    expect(found.reason).toBe('only 1 of 3 forces with a sign are defined');
  });
  it('two of four, exactly half, is enough', () => {
    expect(answer(plus(3), plus(3), plus(null), plus(null)).answer).toBe('favoured');
  });
  it('a force of sign 0 is not counted: one of two with a sign, the 0 defined or not', () => {
    expect(answer(plus(3), plus(null), force([0], null)).answer).toBe('favoured');
    expect(answer(plus(null), force([0], 3)).answer).toBe('not classified');
  });
  it('a cell of two signs has a sign', () => {
    expect(answer(force([0, -1], 2)).answer).toBe('held back');
  });
  it('none has a sign', () => {
    const found = answer(force([0], 3));
    expect(found).toMatchObject({ answer: 'not classified', reason: 'no force with a published sign' });
  });
});

describe('level: net rounded half up and clamped; interval of levels', () => {
  it.each([
    [0.49, 0],
    [0.5, 1],
    [1.49, 1],
    [1.5, 2],
    [2.5, 3],
    [3, 3],
  ])('net %d is level %i, and without doubt the interval is that level', (net, level) => {
    expect(answer(plus(net))).toMatchObject({ level, interval: [level, level] });
  });
  it('a net below 0 is level 0', () => {
    expect(answer(minus(3))).toMatchObject({ net: -3, level: 0, interval: [0, 0] });
  });
  it('a missing push at 0 and at 3: (2 + 0) / 2 = 1, (2 + 3) / 2 = 2.5 -> 3; level 2 without it', () => {
    expect(answer(plus(2), plus(null))).toMatchObject({ net: 2, level: 2, interval: [1, 3] });
  });
  it('a missing brake at 3: 2 - 3 < 0; at 0: 2', () => {
    expect(answer(plus(2), minus(null))).toMatchObject({ level: 2, interval: [0, 2] });
  });
  it('two signs and a missing strength together: the widest reading counts', () => {
    // Forces: + 1.4; 0/- missing. Readings: sign 0 -> 1.4 (1); - at 0 -> 1.4 (1); - at 3 -> -1.6 (0).
    expect(answer(plus(1.4), force([0, -1], null))).toMatchObject({ level: 1, interval: [0, 1] });
  });
  it('contains the level also where no reading gives it', () => {
    // net = (1.5 + .5 x 1.5) / 2 = 1.125, level 1. Readings: 0 -> 1.5, level 2; + -> (1.5 + 1.5) / 2, level 2.
    expect(answer(plus(1.5), force([0, 1], 1.5))).toMatchObject({ net: 1.125, level: 1, interval: [1, 2] });
  });
});

/** The four firms each sell to X; the facts of those sales as given, or none. */
const sell = (more: readonly Partial<Linkage>[]) =>
  ['A', 'B', 'C', 'D'].flatMap((id, place) =>
    more[place] === undefined ? [] : [supplies(id, 'X', more[place])],
  );
const dependent: Partial<Linkage> = { shareOfSellerSales: 0.9, specifiedBy: 'buyer' };
const armsLength: Partial<Linkage> = {
  shareOfSellerSales: 0.2,
  shareOfBuyerPurchases: 0.1,
  specifiedBy: 'seller',
  monitored: false,
  switchingCost: 'low',
};
const unknown: Partial<Linkage> = {};

const four: CaseSketch['actors'] = [
  firm('A'),
  firm('B'),
  firm('C'),
  firm('D'),
  member('N', 'institution'),
  outside('X', 'buyer'),
];

function upgrading(
  sectorGroup: SectorGroup | null,
  form: UpgradingForm,
  sketch: Partial<CaseSketch> & Pick<CaseSketch, 'linkages'>,
): UpgradingAnswer {
  const clusters = [{ id: 'c', sectorGroup }];
  return assessedCluster({ actors: four, clusters, ...sketch }).upgrading[form];
}

function forceOf(name: string, ...given: Parameters<typeof upgrading>): Force {
  const found = upgrading(...given).forces.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not among the forces`);
  return found;
}

describe('strengths, measured on a case', () => {
  it('quasi-hierarchy: 3 x 1/3 of the determined pairs, the undetermined left out', () => {
    // A is a quasi-hierarchy, B and C are markets, D is undetermined: 1 of 3 determined, 3 of 4 determined.
    const linkages = sell([dependent, armsLength, armsLength, unknown]);
    expect(forceOf('quasi-hierarchy', 'traditional', 'product', { linkages }).strength).toBe(1);
    // Buyers -> functional is the same share with hierarchies; market-based chains 3 x 2/3.
    expect(forceOf('buyers', 'traditional', 'functional', { linkages }).strength).toBe(1);
    expect(forceOf('market-based chains', 'traditional', 'functional', { linkages }).strength).toBe(2);
  });
  it('hierarchies count among the subordinated, not among the quasi-hierarchies', () => {
    const linkages = [...sell([dependent, armsLength]), link('owns', 'X', 'B', { stake: 1 })];
    expect(forceOf('quasi-hierarchy', 'cops', 'process', { linkages }).strength).toBe(1.5);
    expect(forceOf('buyers', 'cops', 'functional', { linkages }).strength).toBe(3);
  });
  it('exactly half of the pairs determined is enough; fewer leave the shares undefined', () => {
    const half = sell([dependent, dependent, unknown, unknown]);
    expect(forceOf('quasi-hierarchy', 'traditional', 'process', { linkages: half }).strength).toBe(3);
    const fewer = sell([dependent, unknown, unknown, unknown]);
    expect(forceOf('quasi-hierarchy', 'traditional', 'process', { linkages: fewer })).toMatchObject({
      strength: null,
      reason: 'the governance of only 1 of 4 pairs is determined',
    });
  });
  it('only pairs whose seller is a firm of the cluster are counted', () => {
    const linkages = [...sell([armsLength]), supplies('X', 'A', dependent), supplies('N', 'X', dependent)];
    expect(forceOf('quasi-hierarchy', 'traditional', 'process', { linkages }).strength).toBe(0);
  });

  it("buyers' support: 3 x share of all pairs, determined or not", () => {
    // X assists A and D, of four sellers; D's pair is undetermined. N's help is not a buyer's.
    const linkages = [
      ...sell([armsLength, armsLength, armsLength, unknown]),
      link('assists', 'X', 'A'),
      link('assists', 'X', 'D'),
      link('assists', 'N', 'B'),
      link('assists', 'C', 'X'),
    ];
    const strength = (surveyed: readonly Layer[]) =>
      forceOf("buyers' support", 'traditional', 'process', { linkages, surveyed }).strength;
    expect(strength(layers)).toBe(1.5);
    expect(strength(layers.filter((layer) => layer !== 'assists'))).toBeNull();
    expect(forceOf("buyers' support", 'traditional', 'process', { linkages: [] }).strength).toBeNull();
  });

  it('buyers: the level of E4; halved where passive; and again in COPS product', () => {
    // Two of four firms sell outside: E4 is 2.
    const linkages = sell([unknown, unknown]);
    expect(forceOf('buyers', 'traditional', 'product', { linkages }).strength).toBe(2);
    expect(forceOf('buyers', 'natural-resource', 'product', { linkages }).strength).toBe(1);
    expect(forceOf('buyers', 'natural-resource', 'process', { linkages }).strength).toBe(1);
    expect(forceOf('buyers', 'cops', 'process', { linkages }).strength).toBe(2);
    expect(forceOf('buyers', 'cops', 'product', { linkages }).strength).toBe(1);
    const surveyed: Layer[] = ['acts-jointly'];
    expect(forceOf('buyers', 'cops', 'process', { linkages, surveyed }).strength).toBeNull();
  });

  it('public-private joint action is J4, skills are E1', () => {
    const linkages = [
      link('acts-jointly', 'N', 'A'),
      link('acts-jointly', 'N', 'B'),
      link('trains', 'N', 'A'),
    ];
    expect(forceOf('public-private joint action', 'natural-resource', 'product', { linkages }).strength).toBe(
      2,
    );
    expect(forceOf('skills', 'specialised', 'product', { linkages }).strength).toBe(1);
  });

  it('collective efficiency is CE, also where its sign is 0 (COPS product: halved like all)', () => {
    // Joint action of all four in a project with N: J4 3, others 0; JA .75, EE 0, CE .375.
    const linkages = ['A', 'B', 'C', 'D'].map((id) => link('acts-jointly', id, 'N', { project: 'p' }));
    const ce = (group: SectorGroup, form: UpgradingForm) =>
      forceOf('collective efficiency', group, form, { linkages });
    expect(ce('traditional', 'product')).toMatchObject({ strength: 0.375, sign: 1, weight: 1 });
    expect(ce('cops', 'process')).toMatchObject({ strength: 0.375, sign: 0, weight: 0 });
    expect(ce('cops', 'product').strength).toBe(0.1875);
  });

  describe('articulators: 3 x share of firms tied to an institution that is tied to a chain leader', () => {
    // X buys from A and sells to no buyer: it leads. N is tied to X, to A (as a member) and to B (training).
    const base = [
      supplies('A', 'X'),
      link('certifies', 'X', 'N'),
      link('member-of', 'A', 'N'),
      link('trains', 'N', 'B'),
    ];
    const strength = (linkages: CaseSketch['linkages'], form: UpgradingForm = 'process') =>
      forceOf('articulators', 'cops', form, { linkages }).strength;

    it('two of four firms: 1.5, and .75 for product', () => {
      expect(strength(base)).toBe(1.5);
      expect(strength(base, 'product')).toBe(0.75);
    });
    it('an institution outside the cluster serves as well', () => {
      const actors = [...four.filter((actor) => actor.id !== 'N'), outside('N', 'institution')];
      expect(forceOf('articulators', 'cops', 'process', { actors, linkages: base }).strength).toBe(1.5);
    });
    it('ownership is no tie', () => {
      const [sale, , ...rest] = base;
      expect(strength([sale!, link('owns', 'N', 'X'), ...rest])).toBe(0);
    });
    it('not defined where no leader is in the file', () => {
      expect(strength([link('member-of', 'A', 'N')])).toBeNull();
    });
  });
});

describe('answers of a whole case', () => {
  it('traditional, worked through', () => {
    // Four firms sell to X, all of them quasi-hierarchies; X assists two of them. All layers surveyed.
    // E1 0, E2 0, E3 0, E4 2 (all four, but one buyer only), E5 0: EE .4. J1 0, J2 2 (two of four by
    // assistance), J3 0, J4 0: JA .5. CE .45.
    // Product: + CE .45, + E4 2, + support 3 x 2/4 = 1.5, + quasi-hierarchy 3: mean 6.95 / 4 = 1.7375.
    // Functional: - 3 x 1; market-based chains + 0; CE 0 does not vote: net 0 - 3.
    const linkages = [
      ...sell([dependent, dependent, dependent, dependent]),
      link('assists', 'X', 'A'),
      link('assists', 'X', 'B'),
    ];
    const product = upgrading('traditional', 'product', { linkages });
    expect(product).toMatchObject({ answer: 'favoured', level: 2, interval: [2, 2], missing: [] });
    expect(product.net).toBeCloseTo(1.7375, 12);
    expect(upgrading('traditional', 'process', { linkages }).net).toBe(product.net);
    expect(upgrading('traditional', 'functional', { linkages })).toMatchObject({
      answer: 'held back',
      net: -3,
      level: 0,
    });
  });
  it('traditional functional is favoured where all chains are markets', () => {
    const linkages = sell([armsLength, armsLength, armsLength, armsLength]);
    expect(upgrading('traditional', 'functional', { linkages })).toMatchObject({
      answer: 'favoured',
      net: 3,
    });
  });
  it('COPS functional with too few determined pairs: its only force with a sign is not defined', () => {
    const found = upgrading('cops', 'functional', { linkages: sell([unknown]) });
    expect(found).toMatchObject({ answer: 'not classified', missing: ['buyers'], net: null, interval: null });
  });
  it('specialised: no buyer force at all', () => {
    const found = upgrading('specialised', 'product', { linkages: sell([dependent]) });
    expect(found.forces.map((one) => one.name)).toEqual(['collective efficiency', 'skills']);
  });
  it('without a sector group: not classified, and that is what is missing', () => {
    const found = upgrading(null, 'product', { linkages: sell([dependent]) });
    expect(found).toMatchObject({
      answer: 'not classified',
      missing: ['sectorGroup'],
      forces: [],
      level: null,
    });
  });
  it.each(['traditional', 'natural-resource', 'cops', 'specialised', null] as const)(
    'intersectoral has no basis, group %s',
    (group) => {
      const found = upgrading(group, 'intersectoral', { linkages: [] });
      expect(found).toMatchObject({ answer: 'no basis', level: null, net: null, interval: null, forces: [] });
    },
  );
});

describe('observed upgrading is kept apart from the expected', () => {
  it('codes of the cluster and events of its firms, beside an answer they do not change', () => {
    const reading = readingOf({ actors: four, linkages: [], clusters: [{ id: 'c' }] });
    const code = {
      subject: 'c',
      item: 'product',
      value: 3,
      coder: 'x',
      source: null,
      note: null,
      rows: [],
    } as const;
    const event = { year: 2001, what: null, newTo: 'firm', source: null, rows: [] } as const;
    const observed = analyse({
      ...reading,
      case: {
        ...reading.case,
        codes: [code, { ...code, subject: 'A' }],
        events: [
          { ...event, firm: 'B', form: 'intersectoral' },
          { ...event, firm: 'A', form: 'intersectoral' },
          { ...event, firm: 'A', form: 'intersectoral' },
          { ...event, firm: 'X', form: 'process' },
        ],
      },
    }).clusters[0]!.upgrading;
    expect(observed.product.observed).toEqual({ codes: [{ value: 3, coder: 'x' }], events: 0, firms: [] });
    expect(observed.product.answer).toBe('not classified');
    expect(observed.intersectoral).toMatchObject({
      answer: 'no basis',
      observed: { codes: [], events: 3, firms: ['A', 'B'] },
    });
    expect(observed.process).not.toHaveProperty('observed');
  });
});
