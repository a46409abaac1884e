/** The presets as data: complete, valid, with names that tell them apart. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { strictGovernance } from '../../src/governance/presets/strict.ts';
import { describedOptions } from '../../src/preset/described-options.ts';
import { makePreset } from '../../src/preset/make-preset.ts';
import { presetFile } from '../../src/preset/preset-file.ts';
import { presetNames } from '../../src/preset/preset-names.ts';
import { presetRoomNames, presetRooms } from '../../src/preset/rooms.ts';
import { defaultPreset } from '../../src/preset.ts';

/** A schema as JSON Schema writes it, as far as leaves are concerned. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly prefixItems?: readonly Shape[];
}

/** The paths of everything that can be set: `dependent`, `levels.0`. Names that are free are one leaf. */
function leaves(shape: Shape, path: string): readonly string[] {
  const inner = Object.entries(shape.properties ?? shape.prefixItems ?? {});
  if (inner.length === 0) return [path];
  return inner.flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

describe.each(presetRoomNames)('options of %s', (room) => {
  const { schema, options, presets } = presetRooms[room];

  it('are all described, and nothing else is', () => {
    const shape = z.toJSONSchema(schema as z.ZodType) as Shape;
    expect(options.map((option) => option.path).sort()).toEqual([...leaves(shape, '')].sort());
  });

  it('say what they are, in what unit, what moving them does and who set them', () => {
    for (const { title, unit, effect, source } of options) {
      expect([title, unit, effect].every((text) => text.trim().length > 3)).toBe(true);
      expect(source).toMatch(/\[[SLO]\]/);
    }
  });

  it('have presets that are valid and say whose they are', () => {
    for (const { values, about, source } of presets) {
      expect((schema as z.ZodType).safeParse(values)).toMatchObject({ success: true, data: values });
      expect(about).not.toBe('');
      expect(source).toMatch(/\[[SLO]\]/);
    }
  });

  it('refuse keys they do not have', () => {
    const strange = { ...presets[0].values, madeUp: 1 };
    expect((schema as z.ZodType).safeParse(strange).success).toBe(false);
  });
});

describe('presets together', () => {
  it('have names of their own in each room, those of the method among them', () => {
    const names = presetNames();
    for (const room of presetRoomNames) {
      const ofRoom = presetRooms[room].presets.map((preset) => preset.name);
      expect(new Set(ofRoom).size).toBe(ofRoom.length);
    }
    const asked = [
      'default',
      'strict',
      'thirds',
      'quartiles',
      'ipea',
      'brito-albuquerque',
      'custom',
      'forces-1',
    ];
    for (const name of asked) expect(names).toContain(name);
  });

  it('make the default where none is chosen, with no option changed', () => {
    expect(makePreset([])).toEqual(defaultPreset);
    const { name, bases, ...options } = defaultPreset;
    expect(name).toBe('default');
    expect(Object.keys(bases).sort()).toEqual(Object.keys(options).sort());
    expect(describedOptions(options).filter((option) => option.changed)).toEqual([]);
  });

  it('are combined by room', () => {
    const preset = makePreset([{ name: 'strict' }, { name: 'quartiles' }, { name: 'brito-albuquerque' }]);
    expect(preset.name).toBe('strict + quartiles + brito-albuquerque');
    expect(preset.bases).toMatchObject({
      governance: 'strict',
      efficiency: 'quartiles',
      upgrading: 'forces-1',
    });
    expect(preset.governance.dependent).toBe(0.6);
    expect(preset.efficiency.levels).toEqual([0.25, 0.5, 0.75]);
    expect(preset.cluster.locationQuotient).toBe(1);
    expect(preset.upgrading).toEqual(defaultPreset.upgrading);
  });

  it('come back from their own file', () => {
    for (const name of presetNames()) {
      const text = JSON.stringify(presetFile(name));
      expect(makePreset([{ file: 'one.json', text }])).toEqual(makePreset([{ name }]));
    }
    expect(presetFile('nobody')).toBeNull();
  });
});

describe('a preset file', () => {
  const of = (content: unknown) => makePreset([{ file: 'mine.json', text: JSON.stringify(content) }]);

  it('changes single options of a preset', () => {
    const preset = of({
      name: 'mine',
      governance: { from: 'strict', dependent: 0.55 },
      efficiency: 'quartiles',
      upgrading: { weights: { buyers: 2 } },
    });
    expect(preset.name).toBe('mine');
    expect(preset.governance).toEqual({ ...strictGovernance.values, dependent: 0.55 });
    expect(preset.bases).toMatchObject({ governance: 'strict', efficiency: 'quartiles' });
    const { name: _, bases: __, ...options } = preset;
    const changed = describedOptions(options).filter((option) => option.changed);
    expect(changed.map(({ room, path }) => `${room}.${path}`)).toEqual([
      'governance.dependent',
      'governance.equalPower',
      'governance.signs',
      'efficiency.levels.0',
      'efficiency.levels.1',
      'efficiency.levels.2',
      'upgrading.weights',
    ]);
  });

  it('is told everything that is wrong with it at once', () => {
    const wrong = {
      nam: 'mine',
      governance: { dependant: 0.5, equalPower: 1.5, signs: 1.5 },
      efficiency: { levels: [0.5, 0.25, 0.75], from: 'third' },
      upgrading: { weights: { buyer: 2 }, favoured: 'high' },
      cluster: 7,
    };
    let message = '';
    try {
      of(wrong);
    } catch (error) {
      message = String(error);
    }
    const lines = message.split('\n');
    for (const part of [
      'mine.json: "nam" is not a key of a preset file. Did you mean name?',
      'mine.json: governance.dependant is not an option. Did you mean dependent?',
      'mine.json: governance.equalPower must be at most 1, not 1.5.',
      'mine.json: governance.signs must be a whole number, not 1.5.',
      'mine.json: efficiency has no preset "third". Did you mean thirds?',
      'mine.json: upgrading.weights.buyer is not a force',
      'mine.json: upgrading.favoured must be a number, not "high".',
      'mine.json: cluster must be the name of a preset or an object of options.',
    ]) {
      expect(lines.some((line) => line.includes(part))).toBe(true);
    }
    expect(lines).toHaveLength(8);
  });

  it.each([
    [
      'levels that do not ascend',
      { efficiency: { levels: [0.5, 0.25, 0.75] } },
      'the three shares must ascend',
    ],
    ['two levels', { efficiency: { levels: [0.5, 0.75] } }, 'efficiency.levels'],
    ['a share above 1', { policy: { isolatedShare: 33 } }, 'policy.isolatedShare must be at most 1, not 33'],
    ['a vector above a nucleus', { cluster: { nucleusShare: 0.001 } }, 'must not be below employmentShare'],
    ['held back above favoured', { upgrading: { heldBack: 2 } }, 'must not be above favoured'],
    ['a list', [], 'mine.json must hold an object'],
    ['a format of another program', { format: 'other/1' }, 'format must be "articulator-preset/1"'],
  ])('may not have %s', (_, content, message) => {
    expect(() => of(content)).toThrow(message);
  });

  it('must be JSON', () => {
    expect(() => makePreset([{ file: 'mine.json', text: '{' }])).toThrow('mine.json is not JSON');
  });

  it('and a name cannot both choose the same room', () => {
    const file = { file: 'mine.json', text: '{ "governance": { "dependent": 0.7 } }' };
    expect(() => makePreset([{ name: 'strict' }, file])).toThrow(
      'strict and mine.json both choose governance',
    );
    expect(() => makePreset([{ name: 'thirds' }, { name: 'quartiles' }])).toThrow('both choose efficiency');
    expect(makePreset([{ name: 'strict' }, { name: 'strict' }]).name).toBe('strict');
  });
});
