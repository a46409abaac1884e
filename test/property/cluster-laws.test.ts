/** Laws of the measures of section 5, and of the conditions and the ladder. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { ellisonGlaeser } from '../../src/cluster/ellison-glaeser.ts';
import { greatCircle } from '../../src/cluster/great-circle.ts';
import { judgeConditions } from '../../src/cluster/judge-conditions.ts';
import { litzenbergerSternberg } from '../../src/cluster/litzenberger-sternberg.ts';
import { locationQuotient } from '../../src/cluster/location-quotient.ts';
import { locationalGini } from '../../src/cluster/locational-gini.ts';
import { medianDistance } from '../../src/cluster/median-distance.ts';
import { custom } from '../../src/cluster/presets/custom.ts';
import { ipea } from '../../src/cluster/presets/ipea.ts';
import { standardDistance } from '../../src/cluster/standard-distance.ts';
import type { ClusterMeasures } from '../../src/model/cluster-conditions.ts';
import { type Layer, layers } from '../../src/model/layer.ts';
import { defaultPreset } from '../../src/preset.ts';
import { firm, link, member, readingOf } from '../support/small-case.ts';

const amount = fc.integer({ min: 1, max: 1_000_000 });
const factor = fc.integer({ min: 2, max: 9 });
const place = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -170, max: 170, noNaN: true }),
});

describe('measures of regional figures', () => {
  it('do not change when everything is counted in another unit', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 8, maxLength: 8 }), factor, (n, k) => {
        const quotient = (unit: number) =>
          locationQuotient({
            ...{ sectorInRegion: n[0]! * unit, sector: n[1]! * unit },
            ...{ region: n[2]! * unit, whole: n[3]! * unit },
          }).value!;
        expect(quotient(k) / quotient(1)).toBeCloseTo(1, 9);
        const index = (unit: number) =>
          litzenbergerSternberg({
            employment: { region: n[0]! * unit, whole: n[1]! * unit },
            establishments: { region: n[2]!, whole: n[3]! },
            area: { region: n[4]! * unit, whole: n[5]! * unit },
            population: { region: n[6]! * unit, whole: n[7]! * unit },
          }).value!;
        expect(index(k) / index(1)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('Gini lies between 0 and 1 - 1/n, is 0 where all quotients are alike, and knows no order', () => {
    const pairs = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(pairs, factor, (regions, k) => {
        const of = (list: readonly (readonly [number, number])[]) =>
          locationalGini(
            list.map(([sector]) => sector),
            list.map(([, all]) => all),
          ).value!;
        const gini = of(regions);
        expect(gini).toBeGreaterThanOrEqual(-1e-12);
        expect(gini).toBeLessThanOrEqual(1 - 1 / regions.length + 1e-12);
        expect(of([...regions].reverse())).toBeCloseTo(gini, 12);
        expect(of(regions.map(([, all]) => [all * k, all]))).toBeCloseTo(0, 12);
      }),
    );
  });

  it('Ellison-Glaeser does not depend on the order of plants nor on the unit, and gamma has the sign of z', () => {
    const plants = fc.array(fc.record({ region: fc.constantFrom('A', 'B', 'C'), employment: amount }), {
      minLength: 2,
      maxLength: 15,
    });
    fc.assert(
      fc.property(plants, fc.tuple(amount, amount, amount), factor, (list, all, k) => {
        const regions = new Map(['A', 'B', 'C'].map((name, at) => [name, all[at]!]));
        const found = ellisonGlaeser(list, regions).value;
        if (found === null) return;
        const turned = list.map((each) => ({ ...each, employment: each.employment * k })).reverse();
        const again = ellisonGlaeser(turned, regions).value!;
        // Where one plant has nearly all employment gamma runs to thousands: it is held to nine digits of itself.
        const unit = Math.max(1, Math.abs(found.gamma));
        expect(again.gamma / unit).toBeCloseTo(found.gamma / unit, 9);
        expect(again.h).toBeCloseTo(found.h, 12);
        if (found.z !== null && Math.abs(found.gamma) > 1e-9) {
          expect(Math.sign(found.z)).toBe(Math.sign(found.gamma));
        }
      }),
    );
  });
});

describe('distances', () => {
  it('are symmetric, keep the triangle, and do not change when the globe is turned', () => {
    fc.assert(
      fc.property(place, place, place, fc.double({ min: -9, max: 9, noNaN: true }), (a, b, c, turn) => {
        expect(greatCircle(a, b)).toBeCloseTo(greatCircle(b, a), 9);
        expect(greatCircle(a, c)).toBeLessThanOrEqual(greatCircle(a, b) + greatCircle(b, c) + 1e-6);
        const turned = [a, b, c].map((each) => ({ ...each, longitude: each.longitude + turn }));
        expect(medianDistance(turned).value!).toBeCloseTo(medianDistance([a, b, c]).value!, 4);
      }),
    );
  });

  it('the median is one of the distances or between two; the standard distance is below the longest', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 9 }), (places) => {
        const all = places.flatMap((a, i) => places.slice(i + 1).map((b) => greatCircle(a, b)));
        const sorted = all.sort((a, b) => a - b);
        const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
        expect(medianDistance(places).value!).toBeCloseTo(middle, 9);
        expect(medianDistance([...places].reverse()).value!).toBeCloseTo(middle, 9);
      }),
    );
    const near = fc.record({
      latitude: fc.double({ min: 0, max: 1, noNaN: true }),
      longitude: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 9 }), (places) => {
        const longest = Math.max(...places.flatMap((a) => places.map((b) => greatCircle(a, b))));
        expect(standardDistance(places).value!).toBeLessThanOrEqual(longest + 1e-6);
      }),
    );
  });
});

const nullable = (value: fc.Arbitrary<number>) =>
  fc
    .option(value, { nil: null })
    .map((found) => (found === null ? { value: null, reason: 'not known' } : { value: found }));
const unit = fc.double({ min: 0, max: 1, noNaN: true });

const measures: fc.Arbitrary<ClusterMeasures> = fc.record({
  locationQuotient: nullable(fc.double({ min: 0, max: 12, noNaN: true })),
  employmentShare: nullable(unit),
  establishments: nullable(fc.integer({ min: 0, max: 30 })),
  locationalGini: nullable(unit),
  ellisonGlaeser: fc.constant({ value: null, reason: 'not known' }),
  litzenbergerSternberg: nullable(unit),
  medianDistance: nullable(fc.double({ min: 0, max: 200, noNaN: true })),
  standardDistance: nullable(unit),
  divisionShare: nullable(unit),
  locations: fc.constant({ exact: 10, estimated: 0, unsaid: 0, missing: 2, points: 10 }),
});

describe('the three conditions', () => {
  it('never fall when a threshold is eased, and never rise when it is tightened', () => {
    fc.assert(
      fc.property(measures, fc.constantFrom(ipea.values, custom.values), unit, (found, preset, ease) => {
        const eased = {
          ...preset,
          establishments: Math.max(1, Math.floor((preset.establishments ?? 1) * ease)),
          employmentShare: preset.employmentShare === null ? null : preset.employmentShare * ease,
          medianDistance: preset.medianDistance === null ? null : preset.medianDistance * (1 + ease),
          locationQuotient:
            preset.locationQuotient === null ? null : Math.max(1e-6, preset.locationQuotient * ease),
          divisionShare: preset.divisionShare === null ? null : preset.divisionShare * ease,
        };
        const before = judgeConditions(12, found, preset);
        const after = judgeConditions(12, found, eased);
        for (const name of ['criticalMass', 'spatialConcentration', 'productiveSpecialisation'] as const) {
          if (before[name].answer === true) expect(after[name].answer).toBe(true);
          if (after[name].answer === false) expect(before[name].answer).toBe(false);
          expect(after[name].answer === null).toBe(before[name].answer === null);
        }
      }),
    );
  });

  it('a figure that is blanked never turns "not known" into an answer', () => {
    const names = ['locationQuotient', 'employmentShare', 'medianDistance', 'divisionShare'] as const;
    fc.assert(
      fc.property(
        measures,
        fc.constantFrom(...names),
        fc.constantFrom(ipea.values, custom.values),
        (found, name, preset) => {
          const before = judgeConditions(12, found, preset);
          const after = judgeConditions(12, { ...found, [name]: { value: null, reason: 'blanked' } }, preset);
          for (const condition of Object.keys(before) as (keyof typeof before)[]) {
            if (before[condition].answer === null) expect(after[condition].answer).toBeNull();
          }
        },
      ),
    );
  });
});

describe('the ladder', () => {
  const firms = Array.from({ length: 10 }, (_, at) =>
    firm(`f${at}`, { isic: '31', latitude: at / 1000, longitude: 0 }),
  );
  const actors = [...firms, member('inst', 'institution'), member('lab', 'institution')];
  const ids = actors.map(({ id }) => id);
  const arc = fc
    .tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.constantFrom('member-of', 'acts-jointly', 'assists', 'trains'),
      fc.boolean(),
    )
    .filter(([from, to]) => from !== to)
    .map(([from, to, type, project]) =>
      link(type as 'member-of', from, to, project && type === 'acts-jointly' ? { project: 'p' } : {}),
    );
  const preset = {
    ...defaultPreset,
    bases: { ...defaultPreset.bases, cluster: 'custom' },
    cluster: custom.values,
  };
  const rungOf = (linkages: readonly ReturnType<typeof link>[], surveyed: readonly Layer[] = layers) =>
    analyse(readingOf({ actors, linkages, surveyed }), { preset, detail: 'labels' }).clusters[0]!.cluster;

  it('never falls when a firm joins an institution, and what is missing is of the next rung', () => {
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 14 }), fc.integer({ min: 0, max: 9 }), (linkages, at) => {
        const before = rungOf(linkages);
        const after = rungOf([...linkages, link('member-of', `f${at}`, 'inst')]);
        expect(after.rung ?? 0).toBeGreaterThanOrEqual(before.rung ?? 0);
        for (const { rung } of before.missing) expect(rung).toBe((before.rung ?? 0) + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('is not lifted by leaving a layer unsurveyed', () => {
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 14 }), fc.constantFrom(...layers), (linkages, gone) => {
        const all = rungOf(linkages);
        const fewer = rungOf(
          linkages,
          layers.filter((layer) => layer !== gone),
        );
        expect(fewer.rung ?? 0).toBeLessThanOrEqual(all.rung ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});
