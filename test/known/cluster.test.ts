/** METHOD section 5: is it a cluster, and on which rung. Printed values, and cases worked by hand. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { ellisonGlaeser } from '../../src/cluster/ellison-glaeser.ts';
import { earthRadius, greatCircle } from '../../src/cluster/great-circle.ts';
import { litzenbergerSternberg } from '../../src/cluster/litzenberger-sternberg.ts';
import { locationQuotient } from '../../src/cluster/location-quotient.ts';
import { locationalGini } from '../../src/cluster/locational-gini.ts';
import { medianDistance } from '../../src/cluster/median-distance.ts';
import { custom } from '../../src/cluster/presets/custom.ts';
import { standardDistance } from '../../src/cluster/standard-distance.ts';
import type { ClusterConditions } from '../../src/model/cluster-conditions.ts';
import { layers } from '../../src/model/layer.ts';
import { defaultPreset, type Preset } from '../../src/preset.ts';
import { type CaseSketch, firm, link, member, outside, readingOf } from '../support/small-case.ts';

describe('printed values', () => {
  it('location quotient of (1714, 79006, 879213, 15593224)', () => {
    const figures = { sectorInRegion: 1714, sector: 79006, region: 879213, whole: 15593224 };
    expect(locationQuotient(figures).value).toBeCloseTo(0.3847623, 7);
  });

  it('locational Gini over five regions', () => {
    const gini = locationalGini([500, 500, 1000, 7000, 1000], [20000, 15000, 20000, 40000, 5000]);
    expect(gini.value).toBeCloseTo(0.4068966, 7);
  });

  it('Ellison-Glaeser of ten plants in Wien, Linz and Graz', () => {
    const plants = [
      ...[200, 650, 12000, 100, 50].map((employment) => ({ region: 'Wien', employment })),
      ...[16000, 13000, 1500, 1500].map((employment) => ({ region: 'Linz', employment })),
      { region: 'Graz', employment: 25000 },
    ];
    const regions = new Map([
      ['Wien', 500000],
      ['Linz', 400000],
      ['Graz', 100000],
    ]);
    const { value } = ellisonGlaeser(plants, regions);
    expect(value?.gamma).toBeCloseTo(0.05990628, 8);
    expect(value?.g).toBeCloseTo(0.16816327, 8);
    expect(value?.h).toBeCloseTo(0.24468878, 8);
    expect(value?.z).toBeCloseTo(0.1959002, 7);
  });

  it("Litzenberger and Sternberg's index: the worked case of Farhauer & Kröll 2014 (R package REAT)", () => {
    const index = litzenbergerSternberg({
      employment: { region: 1743, whole: 5740 },
      establishments: { region: 35, whole: 53 },
      area: { region: 50, whole: 576 },
      population: { region: 488, whole: 4621 },
    });
    expect(index.value).toBeCloseTo(21.87491, 5);
  });
});

describe('what is not defined is null with a reason', () => {
  it('where nobody is employed, or one region is all there is', () => {
    const nobody = { sectorInRegion: 0, sector: 0, region: 5, whole: 9 };
    expect(locationQuotient(nobody)).toEqual({ value: null, reason: expect.stringContaining('nobody') });
    expect(locationalGini([5], [9]).value).toBeNull();
    expect(locationalGini([0, 0], [9, 9]).value).toBeNull();
    expect(ellisonGlaeser([{ region: 'A', employment: 4 }], new Map([['A', 9]])).value).toBeNull();
    expect(medianDistance([{ latitude: 0, longitude: 0 }]).value).toBeNull();
    expect(standardDistance([]).value).toBeNull();
  });

  it('where a plant stands in a region that is not given', () => {
    const plants = ['A', 'Z'].map((region) => ({ region, employment: 4 }));
    const regions = new Map([
      ['A', 9],
      ['B', 9],
    ]);
    expect(ellisonGlaeser(plants, regions)).toEqual({ value: null, reason: expect.stringContaining('Z') });
  });
});

describe('distances', () => {
  const degree = (Math.PI * earthRadius) / 180;
  const onEquator = (longitude: number) => ({ latitude: 0, longitude });

  it('a quarter of a meridian is a quarter of the circumference; crossing 180° is no way round', () => {
    expect(greatCircle({ latitude: 0, longitude: 7 }, { latitude: 90, longitude: 7 })).toBeCloseTo(
      90 * degree,
      6,
    );
    expect(greatCircle(onEquator(179.5), onEquator(-179.5))).toBeCloseTo(degree, 6);
  });

  it('the median of 1, 2 and 3 degrees is 2; of 1, 2, 3, 3, 5 and 6 it is 3; of 1, 2, 3, 4, 6 and 7 it is 3.5', () => {
    expect(medianDistance([0, 1, 3].map(onEquator)).value).toBeCloseTo(2 * degree, 6);
    expect(medianDistance([0, 1, 3, 6].map(onEquator)).value).toBeCloseTo(3 * degree, 6);
    // 0, 1, 3, 7: 1, 3, 7, 2, 6, 4
    expect(medianDistance([0, 1, 3, 7].map(onEquator)).value).toBeCloseTo(3.5 * degree, 6);
  });

  it('two firms one degree either side of their centre have a standard distance of one degree', () => {
    expect(standardDistance([-1, 1].map(onEquator)).value).toBeCloseTo(degree, 6);
    expect(standardDistance([5, 5, 5].map(onEquator)).value).toBeCloseTo(0, 6);
  });
});

/** Twelve firms of ISIC 31 within a kilometre of each other, without any linkage. */
const twelve = Array.from({ length: 12 }, (_, place) =>
  firm(`f${String(place + 1).padStart(2, '0')}`, {
    isic: '3100',
    latitude: -20 - place / 2000,
    longitude: -40,
    locationPrecision: place < 8 ? 'exact' : 'estimated',
  }),
);

/** The sector 31 in the region of the cluster and in the rest of the country, and all sectors of both. */
function figures(sector: readonly [number, number], all: readonly [number, number], establishments: number) {
  return [
    { region: 'Here', sector: '31', employment: sector[0], establishments, area: 100 },
    { region: 'Here', employment: all[0] },
    { region: 'There', sector: '31', employment: sector[1], establishments: 50, area: 900 },
    { region: 'There', employment: all[1] },
  ];
}

const here = { id: 'c', name: 'Cluster', place: 'here', isic: '31' };

function conditionsOf(sketch: Partial<CaseSketch>, preset: Preset = defaultPreset): ClusterConditions {
  const reading = readingOf({ actors: twelve, linkages: [], clusters: [here], ...sketch });
  return analyse(reading, { preset }).clusters[0]!.cluster;
}

function verdicts(conditions: ClusterConditions) {
  return Object.fromEntries(conditions.presets.map(({ preset, answer, kind }) => [preset, [answer, kind]]));
}

describe('the presets side by side', () => {
  it('300 of 1200 people, 25 %, in a region with 10 % of all: LQ 2.5; enough for one, not for the other', () => {
    const found = conditionsOf({ regions: figures([300, 900], [10_000, 90_000], 12) });
    expect(found.measures.locationQuotient.value).toBeCloseTo(2.5, 12);
    expect(found.measures.employmentShare.value).toBeCloseTo(0.25, 12);
    expect(verdicts(found)).toEqual({
      ipea: [false, null],
      'brito-albuquerque': [true, null],
      custom: [true, null],
    });
    expect(found.disagreement).toBe(
      'The presets disagree whether this is a cluster. ipea: no; brito-albuquerque: yes; custom: yes.',
    );
    expect(found.conditions.productiveSpecialisation.answer).toBe(false);
    expect(found.rung).toBeNull();
    expect(found.reason).toBe('by preset ipea it is not a cluster: productive specialisation not met');
    expect(found.missing[0]?.text).toContain('the location quotient is 2.5; needed is at least 5');
  });

  it.each([
    // share 300/1200 = .25, LQ .25 / .04 = 6.25
    ['25 % and LQ 6.25: a nucleus', [300, 900], [4000, 96_000], 12, [true, 'nucleus']],
    // 100/1000 = .1, LQ .1 / .015 = 6.67
    ['10 % and LQ 6.67: a vector', [100, 900], [1500, 98_500], 12, [true, 'vector']],
    // 200/1000 = .2 exactly, LQ .2 / .04 = 5 exactly
    ['20 % and LQ 5, both exactly: a vector', [200, 800], [4000, 96_000], 5, [true, 'vector']],
    // 199/1000 = .199, LQ 4.975
    ['LQ 4.975: none', [199, 801], [4000, 96_000], 5, [false, null]],
    // 10/1000 = .01 exactly, LQ .01 / .001 = 10
    ['1 % exactly: a vector', [10, 990], [100, 99_900], 5, [true, 'vector']],
    // 9/1000 = .009, LQ 9
    ['0.9 %: none', [9, 991], [100, 99_900], 5, [false, null]],
    ['four establishments: none', [300, 900], [4000, 96_000], 4, [false, null]],
  ] as const)('ipea: %s', (_, sector, all, establishments, verdict) => {
    const found = conditionsOf({ regions: figures(sector, all, establishments) });
    expect(verdicts(found).ipea).toEqual(verdict);
  });

  it('brito-albuquerque asks for a quotient above 1 and for ten establishments', () => {
    const of = (sector: readonly [number, number], establishments: number) =>
      verdicts(conditionsOf({ regions: figures(sector, [10_000, 90_000], establishments) }))[
        'brito-albuquerque'
      ];
    expect(of([100, 900], 10)).toEqual([false, null]); // .1 / .1 = 1
    expect(of([101, 899], 10)).toEqual([true, null]);
    expect(of([101, 899], 9)).toEqual([false, null]);
  });

  it('without regional figures the published presets do not answer; custom reads the case', () => {
    const found = conditionsOf({});
    expect(verdicts(found)).toEqual({
      ipea: [null, null],
      'brito-albuquerque': [null, null],
      custom: [true, null],
    });
    expect(found.disagreement).toMatch(/^Not every preset can answer .* ipea: not known; .* custom: yes\.$/u);
    expect(found.conditions.criticalMass.answer).toBe(true);
    expect(found.conditions.spatialConcentration.answer).toBeNull();
    expect(found.rung).toBeNull();
    expect(found.reason).toContain('spatial concentration and productive specialisation not known');
    expect(found.measures.locationQuotient.reason).toContain('no regional figures');
    expect(found.measures.locations).toEqual({ exact: 8, estimated: 4, unsaid: 0, missing: 0, points: 12 });
  });

  it('with half of the codes missing it is open whether half of the firms are of one division', () => {
    const actors = twelve.map((each, place) =>
      place < 5 ? each : { ...each, isic: place < 8 ? '1500' : null },
    );
    const { productiveSpecialisation } = conditionsOf({ actors }).presets[2]!.conditions;
    // 5 of 12 surely, 9 of 12 at most
    expect(productiveSpecialisation.answer).toBeNull();
    const none = twelve.map((each, place) => (place < 5 ? each : { ...each, isic: `${15 + place}` }));
    expect(conditionsOf({ actors: none }).presets[2]!.conditions.productiveSpecialisation.answer).toBe(false);
  });

  it('with coordinates of fewer than half of the firms the distance is not known', () => {
    const actors = twelve.map((each, place) => (place < 5 ? each : { ...each, latitude: null }));
    expect(conditionsOf({ actors }).presets[2]!.conditions.spatialConcentration.answer).toBeNull();
  });
});

describe('regional figures', () => {
  it('a sum of regions is taken for the country only where each region has its figure', () => {
    const all = figures([300, 900], [4000, 96_000], 12);
    const withGap = [...all, { region: 'Elsewhere', employment: 7 }];
    const found = conditionsOf({ regions: withGap }).measures;
    expect(found.employmentShare).toEqual({
      value: null,
      reason: 'there is no row of the sector in Elsewhere',
    });
    const withTotal = [
      ...withGap,
      { region: 'Total', sector: '31', employment: 3000 },
      { region: 'total', employment: 100_000 },
    ];
    const known = conditionsOf({ regions: withTotal }).measures;
    expect(known.employmentShare.value).toBeCloseTo(0.1, 12);
    expect(known.locationQuotient.value).toBeCloseTo(2.5, 12);
  });

  it('one region alone says nothing of the country', () => {
    const regions = figures([300, 900], [4000, 96_000], 12).slice(0, 2);
    expect(conditionsOf({ regions }).measures.locationQuotient.reason).toContain('only one region');
  });

  it('a code is summed over those within it, and lies in the one around it', () => {
    const regions = [
      { region: 'Here', sector: '3101', employment: 100 },
      { region: 'Here', sector: '3109', employment: 200 },
      { region: 'Here', sector: '15', employment: 700 },
      { region: 'There', sector: '3101', employment: 900 },
      { region: 'There', sector: '15', employment: 8100 },
    ];
    // sector 31: 300 of 1200; all: 1000 of 10000; LQ = .25 / .1
    expect(conditionsOf({ regions }).measures.locationQuotient.value).toBeCloseTo(2.5, 12);
    const wide = regions.map((row) => ({ ...row, sector: row.sector.startsWith('31') ? '31' : '15' }));
    const clusters = [{ ...here, isic: '3101' }];
    const merged = [{ region: 'Here', sector: '31', employment: 300 }, ...wide.slice(2)];
    expect(conditionsOf({ regions: merged, clusters }).measures.locationQuotient.value).toBeCloseTo(2.5, 12);
  });

  it('the region is the one that is named, and no other one', () => {
    const regions = figures([300, 900], [4000, 96_000], 12);
    const named = conditionsOf({ regions, clusters: [{ ...here, place: null, region: 'HERE' }] });
    expect(named.regional?.region).toBe('Here');
    const wrong = conditionsOf({ regions, clusters: [{ ...here, region: 'Nowhere' }] });
    expect(wrong.regional).toBeNull();
    expect(wrong.measures.locationQuotient.reason).toContain('no region "Nowhere"');
  });

  it('a region is one whether its rows write it large or small', () => {
    const regions = figures([300, 900], [4000, 96_000], 12).map((row, place) =>
      place === 1 ? { ...row, region: 'HERE' } : row,
    );
    expect(conditionsOf({ regions }).measures.locationQuotient.value).toBeCloseTo(6.25, 12);
  });

  it('Ellison-Glaeser and Litzenberger-Sternberg come out of the tables of a case', () => {
    const regions = [
      { region: 'Wien', sector: '31', employment: 13000, establishments: 5, area: 400 },
      { region: 'Linz', sector: '31', employment: 32000, establishments: 4, area: 100 },
      { region: 'Graz', sector: '31', employment: 25000, establishments: 1, area: 500 },
      { region: 'Wien', employment: 500_000 },
      { region: 'Linz', employment: 400_000 },
      { region: 'Graz', employment: 100_000 },
    ];
    const plants = [
      ...[200, 650, 12000, 100, 50].map((employment) => ({ region: 'Wien', sector: '31', employment })),
      ...[16000, 13000, 1500, 1500].map((employment) => ({ region: 'Linz', sector: '31', employment })),
      { region: 'Graz', sector: '31', employment: 25000 },
      { region: 'Graz', sector: '15', employment: 77 },
    ];
    const { measures } = conditionsOf({ regions, plants, clusters: [{ ...here, place: 'Linz' }] });
    expect(measures.ellisonGlaeser.value?.gamma).toBeCloseTo(0.05990628, 8);
    // e 32/70, b 4/10, a 100/1000, employment of all sectors 4/10 for the inhabitants:
    // ID = .457143 / .1, IS = .457143 / .4, PS = .457143 / .4; CI = 4.57143
    expect(measures.litzenbergerSternberg.value).toBeCloseTo(32 / 7, 12);
    expect(measures.litzenbergerSternberg.reason).toContain('stands for the inhabitants');
    const peopled = regions.map((row) => ({ ...row, population: row.region === 'Linz' ? 200 : 400 }));
    const withPeople = conditionsOf({ regions: peopled, plants, clusters: [{ ...here, place: 'Linz' }] });
    // inhabitants 200 of 1000: IS = .457143 / .2; CI = 4.57143 * 2.285714 / 1.142857 = 9.142857
    expect(withPeople.measures.litzenbergerSternberg.value).toBeCloseTo(64 / 7, 12);
    expect(withPeople.measures.litzenbergerSternberg.reason).toBeUndefined();
  });
});

describe('plants beside regional figures', () => {
  const regions = [
    { region: 'Wien', employment: 500_000 },
    { region: 'Linz', employment: 400_000 },
    { region: 'Graz', employment: 100_000 },
  ];
  const plantsOf = (sector: string) => [
    ...[200, 650, 12000, 100, 50].map((employment) => ({ region: 'Wien', sector, employment })),
    ...[16000, 13000, 1500, 1500].map((employment) => ({ region: 'Linz', sector, employment })),
    { region: 'Graz', sector, employment: 25000 },
  ];
  const clusters = [{ ...here, place: 'Linz' }];

  it('the totals of the regions and the plants are enough for Ellison-Glaeser, and for nothing else', () => {
    const { measures } = conditionsOf({ regions, plants: plantsOf('31'), clusters });
    expect(measures.ellisonGlaeser.value).toMatchObject({
      gamma: expect.closeTo(0.05990628, 8),
      g: expect.closeTo(0.16816327, 8),
      h: expect.closeTo(0.24468878, 8),
      z: expect.closeTo(0.1959002, 7),
    });
    expect(measures.locationQuotient).toEqual({
      value: null,
      reason: 'there is no row of the sector in Linz',
    });
    const elsewhere = conditionsOf({ regions, plants: plantsOf('15'), clusters });
    expect(elsewhere.measures.ellisonGlaeser.reason).toBe(
      'neither the regional figures nor the plants have a sector "31"',
    );
  });

  it('plants of a narrower code lie within the sector of the regional figures', () => {
    const figured = [...regions, { region: 'Linz', sector: '31', employment: 32_000 }];
    const { measures } = conditionsOf({ regions: figured, plants: plantsOf('3101'), clusters });
    expect(measures.ellisonGlaeser.value?.gamma).toBeCloseTo(0.05990628, 8);
  });
});

describe('the ladder', () => {
  const byCase: Preset = {
    ...defaultPreset,
    bases: { ...defaultPreset.bases, cluster: 'custom' },
    cluster: custom.values,
  };
  const institute = member('inst', 'institution');
  const joined = (firms: number) => twelve.slice(0, firms).map(({ id }) => link('member-of', id, 'inst'));
  const withInstitute = { actors: [...twelve, institute] };

  it('rung 1: the three conditions and no institution; what is missing names the firms', () => {
    const found = conditionsOf(withInstitute, byCase);
    expect(found.rung).toBe(1);
    expect(found.missing).toEqual([
      {
        rung: 2,
        text: 'links of 4 more of these 12 firms with an institution',
        actors: twelve.map(({ id }) => id),
      },
    ]);
  });

  it('rung 2 from 4 of 12 firms, a third exactly', () => {
    expect(conditionsOf({ ...withInstitute, linkages: joined(3) }, byCase).rung).toBe(1);
    const found = conditionsOf({ ...withInstitute, linkages: joined(4) }, byCase);
    expect(found.rung).toBe(2);
    expect(found.missing.map(({ rung }) => rung)).toEqual([3, 3]);
  });

  it('an institution of another place counts, unless the option says that it does not', () => {
    const abroad = { actors: [...twelve, outside('inst', 'institution')], linkages: joined(4) };
    expect(conditionsOf(abroad, byCase).rung).toBe(2);
    const local = { ...byCase, cluster: { ...custom.values, institutionsFrom: 'cluster' as const } };
    expect(conditionsOf(abroad, local).rung).toBe(1);
  });

  it('where linkages with institutions were not surveyed a low share is a lower bound, not a no', () => {
    const surveyed = layers.filter((layer) => layer !== 'finances');
    const [, second] = conditionsOf({ ...withInstitute, linkages: joined(3), surveyed }, byCase).ladder;
    expect(second).toMatchObject({ answer: null, reason: expect.stringContaining('finances not surveyed') });
    const [, enough] = conditionsOf({ ...withInstitute, linkages: joined(4), surveyed }, byCase).ladder;
    expect(enough?.answer).toBe(true);
  });

  it('rung 3 where J4 is medium: a project of the institute with 4 of 12 firms', () => {
    const project = twelve
      .slice(0, 4)
      .map(({ id }) => link('acts-jointly', id, 'inst', { project: 'laboratory' }));
    const found = conditionsOf({ ...withInstitute, linkages: project }, byCase);
    expect(found.rung).toBe(3);
    expect(found.missing).toEqual([expect.objectContaining({ rung: 4, actors: [] })]);
  });

  it('rung 4 only on a declared vision with its source', () => {
    const linkages = twelve
      .slice(0, 4)
      .map(({ id }) => link('acts-jointly', id, 'inst', { project: 'laboratory' }));
    const declared = (more: object) =>
      conditionsOf({ ...withInstitute, linkages, clusters: [{ ...here, ...more }] }, byCase);
    expect(declared({ sharedVision: 'Furniture 2030' }).rung).toBe(3);
    expect(declared({ sharedVisionSource: 'Plan' }).rung).toBe(3);
    const whole = declared({ sharedVision: 'Furniture 2030', sharedVisionSource: 'Plan' });
    expect(whole.rung).toBe(4);
    expect(whole.missing).toEqual([]);
  });

  it('a vision does not lift a cluster over a rung that is not reached', () => {
    const clusters = [{ ...here, sharedVision: 'Furniture 2030', sharedVisionSource: 'Plan' }];
    expect(conditionsOf({ ...withInstitute, clusters }, byCase).rung).toBe(1);
  });

  it('where the conditions are not known the rung is null, with the rung that would follow', () => {
    const found = conditionsOf({ ...withInstitute, linkages: joined(4) });
    expect(found.rung).toBeNull();
    expect(found.rungIfConditionsHold).toBe(2);
    expect(new Set(found.missing.map(({ rung }) => rung))).toEqual(new Set([1, 3]));
  });

  it.each([
    [0, 'the cluster has no firm'],
    [1, 'the cluster has one firm: nothing can join it with others'],
  ])('a cluster of %i firms has no rung', (firms, reason) => {
    const found = conditionsOf({ actors: [...twelve.slice(0, firms), institute] }, byCase);
    expect(found).toMatchObject({ rung: null, reason, rungIfConditionsHold: null });
    expect(found.conditions.criticalMass.answer).toBe(false);
  });

  it('an option that was changed stands beside the published presets, and decides', () => {
    const changed = { ...byCase, cluster: { ...custom.values, establishments: 13 } };
    const found = conditionsOf(withInstitute, changed);
    expect(found.presets.map(({ preset, inUse }) => [preset, inUse])).toEqual([
      ['ipea', false],
      ['brito-albuquerque', false],
      ['custom', false],
      ['custom, changed', true],
    ]);
    expect(found.rung).toBeNull();
  });
});
