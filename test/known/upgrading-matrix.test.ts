// The published sign matrix (METHOD section 9) against the classifier, cell by cell.
import { describe, expect, it } from 'vitest';
import type { GovernedPair } from '../../src/governance/govern-pairs.ts';
import type { CollectiveEfficiency, GovernanceAnswer, Level } from '../../src/model/assessment.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import { classify } from '../../src/upgrading/classify.ts';
import type { ForceContext } from '../../src/upgrading/force-context.ts';
import { forcesOf, type MeasuredForce } from '../../src/upgrading/forces.ts';
import { forces1 as forces1Preset } from '../../src/upgrading/presets/forces-1.ts';
import { textReading } from '../../src/upgrading/text-reading.ts';

const forces1 = forces1Preset.values;

type Form = 'product' | 'process' | 'functional';
/** What a force does to one form, in the words of the table; `+` also for what the text and the literature add. */
type Cell = '+' | '+ (passive)' | '0' | '0 / indirectly +' | 'often −' | '0 / −';

/** Every force that METHOD names for a group and a form, with its cell; a force not named is not there at all. */
const published: Readonly<Record<SectorGroup, Readonly<Record<Form, Readonly<Record<string, Cell>>>>>> = {
  traditional: {
    product: { 'collective efficiency': '+', buyers: '+', "buyers' support": '+', 'quasi-hierarchy': '+' },
    process: { 'collective efficiency': '+', buyers: '+', "buyers' support": '+', 'quasi-hierarchy': '+' },
    functional: { 'collective efficiency': '0', buyers: 'often −', 'market-based chains': '+' },
  },
  'natural-resource': {
    product: {
      'collective efficiency': '+',
      buyers: '+ (passive)',
      'quasi-hierarchy': '+',
      'public-private joint action': '+',
    },
    process: {
      'collective efficiency': '+',
      buyers: '+ (passive)',
      'quasi-hierarchy': '+',
      'public-private joint action': '+',
    },
    functional: { 'collective efficiency': '+', buyers: '0 / −' },
  },
  cops: {
    product: {
      'collective efficiency': '0',
      buyers: '0 / indirectly +',
      'quasi-hierarchy': '+',
      articulators: '+',
    },
    process: {
      'collective efficiency': '0',
      buyers: '0 / indirectly +',
      'quasi-hierarchy': '+',
      articulators: '+',
    },
    functional: { 'collective efficiency': '0', buyers: '0 / −' },
  },
  specialised: {
    product: { 'collective efficiency': '+', skills: '+' },
    process: { 'collective efficiency': '+' },
    functional: { 'collective efficiency': '+' },
  },
};

/** The two readings of a cell, or its one. */
const signsOf: Readonly<Record<Cell, readonly number[]>> = {
  '+': [1],
  '+ (passive)': [1],
  '0': [0],
  '0 / indirectly +': [0, 1],
  'often −': [-1],
  '0 / −': [0, -1],
};

/** Strength of a force at full, by the halvings of METHOD: passive buyers, and all of COPS product. */
function full(group: SectorGroup, form: Form, cell: Cell): number {
  return 3 * (cell === '+ (passive)' ? 0.5 : 1) * (group === 'cops' && form === 'product' ? 0.5 : 1);
}

const levelOf = (net: number) => Math.max(0, Math.min(3, Math.floor(net + 0.5)));

/** Forces of a cluster in which every item and CE stand at their top; pairs and leaders: none. */
const top: ForceContext = (() => {
  const level: Level = 3;
  const item = { level, share: 1, numerator: [], denominator: [], because: [] };
  const items = { E1: item, E4: item, J4: item };
  const pair = (answer: GovernanceAnswer) => ({ pair: { rows: [] }, governance: { answer } });
  return {
    view: { index: { surveyed: () => false }, firms: [] },
    network: { ids: [] },
    efficiency: { ce: 3, items } as unknown as CollectiveEfficiency,
    pairs: [pair('quasi-hierarchy')] as unknown as GovernedPair[],
    leaders: [],
    preset: forces1,
  } as unknown as ForceContext;
})();

const cells = (Object.keys(published) as SectorGroup[]).flatMap((group) =>
  (['product', 'process', 'functional'] as const).flatMap((form) =>
    Object.entries(published[group][form]).map(([name, cell]) => ({ group, form, name, cell })),
  ),
);

describe('the published sign matrix', () => {
  it.each(
    (Object.keys(published) as SectorGroup[]).flatMap((group) =>
      (['product', 'process', 'functional'] as const).map((form) => ({ group, form })),
    ),
  )('$group, $form: these forces with these cells, and no other', ({ group, form }) => {
    const found = forcesOf(group, form, top).map((force) => [force.name, force.cell.words]);
    expect(Object.fromEntries(found)).toEqual(published[group][form]);
    expect(found).toHaveLength(Object.keys(published[group][form]).length);
  });

  describe.each(cells)('$group, $form: $name ($cell)', ({ group, form, name, cell }) => {
    const signs = signsOf[cell];
    const strength = full(group, form, cell);
    const among = (own: number | null, others: number | null): readonly MeasuredForce[] =>
      forcesOf(group, form, top).map((force) => ({ ...force, strength: force.name === name ? own : others }));
    const only = among(strength, null).filter((force) => force.name === name);
    const mean = signs.reduce((sum, sign) => sum + sign, 0) / signs.length;

    it('alone, at full strength, gives the answer of its sign', () => {
      const found = classify(only, forces1);
      if (mean === 0) {
        expect(found).toMatchObject({ answer: 'not classified', level: null, net: null });
        expect(found.forces).toMatchObject([{ name, sign: 0, weight: 0 }]);
        return;
      }
      expect(found.net).toBeCloseTo(mean * strength, 12);
      // 3, 1.5 (halved, or of two signs) favour; .75 (halved and of two signs) is no push; -1.5, -3 hold back.
      const answer = mean * strength >= 1.5 ? 'favoured' : mean < 0 ? 'held back' : 'no push';
      expect(found.answer).toBe(answer);
      expect(found.level).toBe(levelOf(mean * strength));
    });

    it('moves the net of the others at 0 in its sign, and not at all where the cell is 0', () => {
      const before = classify(among(0, 0), forces1);
      const after = classify(among(strength, 0), forces1);
      expect(Math.sign((after.net ?? 0) - (before.net ?? 0))).toBe(Math.sign(mean));
      if (mean === 0) {
        const answer = ({ forces: _, ...rest }: typeof before) => rest;
        expect(answer(after)).toEqual(answer(before));
      }
    });

    it('alone, its readings are the ends of the interval', () => {
      if (mean === 0) {
        expect(classify(only, forces1).interval).toBeNull();
        return;
      }
      const readings = signs.map((sign) => levelOf(sign * strength));
      const level = levelOf(mean * strength);
      expect(classify(only, forces1).interval).toEqual([
        Math.min(level, ...readings),
        Math.max(level, ...readings),
      ]);
    });
  });
});

describe('the text of the source against its table', () => {
  it('differs in two cells only: software, collective efficiency on process and functional, where the text has no sign', () => {
    const found = (Object.keys(published) as SectorGroup[]).flatMap((group) =>
      (['product', 'process', 'functional'] as const).flatMap((form) =>
        forcesOf(group, form, top)
          .filter((force) => force.cell.text !== undefined)
          .map((force) => [group, form, force.name, force.cell.signs, force.cell.text?.signs]),
      ),
    );
    expect(found).toEqual([
      ['specialised', 'process', 'collective efficiency', [1], [0]],
      ['specialised', 'functional', 'collective efficiency', [1], [0]],
    ]);
  });
  it('by the table CE at its top favours both; by the text there is no sign to answer by', () => {
    for (const form of ['process', 'functional'] as const) {
      const forces = forcesOf('specialised', form, top);
      expect(classify(forces, forces1)).toMatchObject({ answer: 'favoured', net: 3, level: 3 });
      expect(textReading(forces, forces1)).toMatchObject({
        answer: 'not classified',
        level: null,
        net: null,
      });
    }
    expect(textReading(forcesOf('specialised', 'product', top), forces1)).toBeNull();
  });
});

describe('full strengths, by which the answers that can never come are known', () => {
  it.each(cells)('$group, $form: $name ($cell)', ({ group, form, name, cell }) => {
    const found = forcesOf(group, form, top).find((force) => force.name === name);
    expect(found?.full).toBe(full(group, form, cell));
  });
});

describe('strengths where every item, CE and the share of quasi-hierarchies are at their top', () => {
  const measured = cells.filter(({ name }) =>
    ['collective efficiency', 'buyers', 'quasi-hierarchy', 'public-private joint action', 'skills'].includes(
      name,
    ),
  );
  it.each(measured)('$group, $form: $name ($cell) is 3, or halved where METHOD halves it', (cell) => {
    const found = forcesOf(cell.group, cell.form, top).find((force) => force.name === cell.name);
    expect(found?.strength).toBe(full(cell.group, cell.form, cell.cell));
  });
});

describe('cells of two signs among other forces', () => {
  const strengths = (group: SectorGroup, form: Form, given: Readonly<Record<string, number | null>>) =>
    classify(
      forcesOf(group, form, top).map((force) => ({ ...force, strength: given[force.name] ?? null })),
      forces1,
    );

  it('0 / −, natural-resource functional: CE 3 and buyers 3', () => {
    // net = 3 - .5 x 3 = 1.5, favoured, level 2 (half up). Readings: 0 -> net 3, level 3; - -> net 0, level 0.
    const found = strengths('natural-resource', 'functional', { 'collective efficiency': 3, buyers: 3 });
    expect(found).toMatchObject({ answer: 'favoured', net: 1.5, level: 2, interval: [0, 3] });
  });
  it('0 / indirectly +, COPS process: buyers 3, quasi-hierarchy 0, articulators 0', () => {
    // net = (.5 x 3 + 0 + 0) / 3 = .5, level 1. Readings: 0 -> (0 + 0) / 2, level 0; + -> 3 / 3 = 1, level 1.
    const found = strengths('cops', 'process', { buyers: 3, 'quasi-hierarchy': 0, articulators: 0 });
    expect(found).toMatchObject({ answer: 'no push', net: 0.5, level: 1, interval: [0, 1] });
  });
  it('a reading without sign does not vote: COPS process with quasi-hierarchy 3 and articulators 3', () => {
    // net = (.5 x 0 + 3 + 3) / 3 = 2, level 2. Readings: 0 -> 6 / 2 = 3, level 3; + -> 6 / 3 = 2, level 2.
    const found = strengths('cops', 'process', { buyers: 0, 'quasi-hierarchy': 3, articulators: 3 });
    expect(found).toMatchObject({ answer: 'favoured', net: 2, level: 2, interval: [2, 3] });
  });
});
