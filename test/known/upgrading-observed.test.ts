import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Force, Level } from '../../src/model/assessment.ts';
import type { Code, UpgradingEvent, UpgradingForm } from '../../src/model/code.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import { defaultPreset } from '../../src/preset.ts';
import { forceBehind } from '../../src/upgrading/force-behind.ts';
import { observedLevels } from '../../src/upgrading/observed-levels.ts';
import { type CaseSketch, firm, link, outside, readingOf, supplies } from '../support/small-case.ts';

const { upgrading: preset } = defaultPreset;

const seen = (values: readonly number[], firms: readonly string[]) => ({
  codes: values.map((value) => ({ value, coder: null })),
  events: firms.length,
  firms,
});

describe('the level observed (METHOD section 9)', () => {
  it.each<[string, readonly number[], Level, number, number]>([
    ['one code', [2], 2, 2, 2],
    ['of three the middle one', [3, 0, 1], 1, 0, 3],
    ['of two their mean, half up: 1.5', [1, 2], 2, 1, 2],
    ['of four the mean of the middle two: (1 + 1) / 2', [0, 1, 1, 3], 1, 0, 3],
    ['a code of .4 is level 0', [0.4], 0, 0.4, 0.4],
  ])('codes, %s', (_, values, level, lowest, highest) => {
    const found = observedLevels(seen(values, []), 4, preset);
    expect(found).toMatchObject({ observedLevel: level, from: 'codes', byEvents: null });
    expect(found!.byCodes).toEqual({ level, lowest, highest, codes: values.length });
  });

  it.each<[number, number, Level]>([
    [1, 21, 0],
    [1, 20, 1],
    [1, 3, 2],
    [2, 3, 3],
  ])('events at %i of %i firms: level %i', (with_, of, level) => {
    const firms = Array.from({ length: with_ }, (_, place) => `F${place}`);
    expect(observedLevels(seen([], firms), of, preset)).toEqual({
      observedLevel: level,
      from: 'events',
      byCodes: null,
      byEvents: { level, share: with_ / of, firms: with_, of },
    });
  });

  it('codes are preferred, and what events say stands beside', () => {
    const found = observedLevels(seen([0], ['A', 'B', 'C']), 4, preset);
    expect(found).toMatchObject({ observedLevel: 0, from: 'codes', byEvents: { level: 3, share: 0.75 } });
  });
  it('nothing observed is not level 0', () => {
    expect(observedLevels(null, 4, preset)).toBeNull();
    expect(observedLevels(seen([], []), 4, preset)).toBeNull();
  });
});

describe('the force behind a difference: whose leaving out brings the net nearest to the level observed', () => {
  const force = (name: string, sign: number, strength: number | null): Force => ({
    ...{ name, sign, strength },
    ...{ cell: '', weight: 1, basis: '', evidence: [] },
  });
  it('a weak push drags the mean down: without it the net is nearest', () => {
    // (3 + 3 + 0) / 3 = 2; observed 3. Without a or b 1.5, without c 3.
    const forces = [force('a', 1, 3), force('b', 1, 3), force('c', 1, 0)];
    expect(forceBehind(forces, 3)).toEqual({ force: 'c', netWithout: 3 });
  });
  it('a brake that was expected and not seen', () => {
    // 2 - 2 = 0; observed 2. Without the push -2, held at 0; without the brake 2.
    expect(forceBehind([force('push', 1, 2), force('brake', -1, 2)], 2)).toEqual({
      force: 'brake',
      netWithout: 2,
    });
  });
  it('without the only force the net is 0', () => {
    expect(forceBehind([force('only', 1, 3)], 0)).toEqual({ force: 'only', netWithout: 0 });
    expect(forceBehind([force('only', 1, 1)], 3)).toBeNull();
  });
  it('of equal ones the first; undefined forces and those of sign 0 cannot be behind it', () => {
    // (3 + 3) / 2 = 3, observed 1: without either still 3, so none.
    expect(forceBehind([force('a', 1, 3), force('b', 1, 3), force('c', 1, null)], 1)).toBeNull();
    // (2 + 2 + 0 + 0) / 4 = 1; observed 2; without c or d 4/3.
    const forces = [force('a', 1, 2), force('b', 1, 2), force('c', 1, 0), force('d', 1, 0)];
    expect(forceBehind(forces, 2)).toMatchObject({ force: 'c' });
    expect(forceBehind([force('zero', 0, 3), force('one', 1, 1)], 0)).toEqual({
      force: 'one',
      netWithout: 0,
    });
  });
});

/** Firms A to D that sell to X as quasi-hierarchies; X assists A and B. */
const sketch: CaseSketch = {
  actors: [...['A', 'B', 'C', 'D'].map((id) => firm(id)), outside('X', 'buyer')],
  linkages: [
    ...['A', 'B', 'C', 'D'].map((id) => supplies(id, 'X', { shareOfSellerSales: 0.9, specifiedBy: 'buyer' })),
    link('assists', 'X', 'A'),
    link('assists', 'X', 'B'),
  ],
};

function assessed(
  group: SectorGroup | null,
  codes: readonly Partial<Code>[],
  events: readonly Partial<UpgradingEvent>[] = [],
) {
  const reading = readingOf({ ...sketch, clusters: [{ id: 'c', sectorGroup: group }] });
  const code: Code = {
    subject: 'c',
    item: 'product',
    value: 0,
    coder: null,
    source: null,
    note: null,
    rows: [],
  };
  const event: UpgradingEvent = {
    ...{
      firm: 'A',
      year: 2001,
      form: 'product' as UpgradingForm,
      what: null,
      newTo: null,
      source: null,
      rows: [],
    },
  };
  return analyse({
    ...reading,
    case: {
      ...reading.case,
      codes: codes.map((one) => ({ ...code, ...one })),
      events: events.map((one) => ({ ...event, ...one })),
    },
  }).clusters[0]!;
}

describe('expected against observed, on a case', () => {
  it('agreement form by form, and over the forms', () => {
    // Traditional: product and process net 1.7375, level 2 (worked in upgrading.test.ts); functional -3, level 0.
    const { upgrading, upgradingAgreement } = assessed('traditional', [
      { item: 'product', value: 2 },
      { item: 'process', value: 3 },
      { item: 'functional', value: 2 },
    ]);
    expect(upgrading.product.comparison).toMatchObject({
      ...{ observedLevel: 2, expectedLevel: 2, difference: 0, exact: true, withinOne: true, behind: null },
      reason: 'they agree, so there is no difference to explain',
    });
    // Process: CE .45, E4 2, support 1.5, quasi-hierarchy 3. Without CE 6.5/3, the nearest to 3.
    expect(upgrading.process.comparison).toMatchObject({ difference: 1, exact: false, withinOne: true });
    expect(upgrading.process.comparison!.behind!.force).toBe('collective efficiency');
    expect(upgrading.process.comparison!.behind!.netWithout).toBeCloseTo(6.5 / 3, 12);
    // Functional: without the brake (buyers) 0, held 0 as before: nothing brings it nearer to 2.
    expect(upgrading.functional.comparison).toMatchObject({
      ...{ difference: 2, exact: false, withinOne: false, behind: null },
      reason: 'leaving out no force brings the net nearer to the level observed',
    });
    expect(upgradingAgreement).toEqual({ compared: 3, exact: 1, withinOne: 2 });
  });

  it('intersectoral stays without basis, with what was observed', () => {
    const { upgrading, upgradingAgreement } = assessed('traditional', [], [{ form: 'intersectoral' }]);
    expect(upgrading.intersectoral.answer).toBe('no basis');
    expect(upgrading.intersectoral.comparison).toMatchObject({
      ...{ observedLevel: 1, from: 'events', expectedLevel: null, difference: null, exact: null },
      reason: 'nothing is expected, because no sign is published',
    });
    expect(upgradingAgreement).toEqual({
      ...{ compared: 0, exact: 0, withinOne: 0 },
      reason: 'no form has both an expected and an observed level',
    });
  });

  it('what is not classified cannot be compared, and nothing observed is no comparison', () => {
    const { upgrading } = assessed(null, [{ item: 'product', value: 1 }]);
    expect(upgrading.product.comparison).toMatchObject({
      observedLevel: 1,
      expectedLevel: null,
      exact: null,
    });
    expect(upgrading.process).not.toHaveProperty('comparison');
  });
});

describe('the text of the source against its table: software', () => {
  it('process and functional: + by the table, no sign by the text; both are shown, the table answers', () => {
    // CE of the sketch .45: the only force of process and functional. By the table net .45; by the text none.
    const { upgrading } = assessed('specialised', []);
    for (const form of ['process', 'functional'] as const) {
      expect(upgrading[form].net).toBeCloseTo(0.45, 12);
      expect(upgrading[form].textReading).toMatchObject({
        ...{ answer: 'not classified', level: null, net: null },
        reason: 'no force with a published sign',
      });
      expect(upgrading[form].textReading!.words).toContain('collective efficiency goes with product');
      expect(upgrading[form].forces[0]!.basis).toContain('the table is preferred');
    }
    expect(upgrading.product).not.toHaveProperty('textReading');
  });
  it.each(['traditional', 'natural-resource', 'cops'] as const)('%s: text and table agree', (group) => {
    const { upgrading } = assessed(group, []);
    for (const answer of Object.values(upgrading)) expect(answer).not.toHaveProperty('textReading');
  });
});

describe('what the forces could answer at all', () => {
  const limits = (group: SectorGroup, form: UpgradingForm) => assessed(group, []).upgrading[form].attainable;
  it('COPS, product: at most 1.25 with articulators, so never favoured', () => {
    // All defined: pushes of full strength 1.5 each: (.5 x 1.5 + 1.5 + 1.5) / 3 = 1.25; no brake.
    expect(limits('cops', 'product')).toEqual({
      ...{ net: [0, 1.25], levels: [0, 1] },
      never: ['favoured', 'held back', 'mixed'],
    });
  });
  it('COPS, functional: one half brake alone, net -1.5 to 0, level always 0', () => {
    expect(limits('cops', 'functional')).toEqual({
      ...{ net: [-1.5, 0], levels: [0, 0] },
      never: ['favoured', 'mixed'],
    });
  });
  it('traditional: product can never be held back; functional is open both ways', () => {
    expect(limits('traditional', 'product')).toEqual({
      ...{ net: [0, 3], levels: [0, 3] },
      never: ['held back', 'mixed'],
    });
    expect(limits('traditional', 'functional')).toEqual({ net: [-3, 3], levels: [0, 3], never: [] });
  });
  it('natural-resource, product: passive buyers halve one of four: (3 + 1.5 + 3 + 3) / 4', () => {
    expect(limits('natural-resource', 'product')!.net).toEqual([0, 2.625]);
  });
  it('natural-resource, functional: CE 3 against half of the buyers', () => {
    expect(limits('natural-resource', 'functional')!.net).toEqual([-1.5, 3]);
  });
  it('is left out where nothing is classified', () => {
    expect(assessed(null, []).upgrading.product).not.toHaveProperty('attainable');
  });
});
