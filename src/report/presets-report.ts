import type { NamedPreset, OptionDescription } from '../model/room-options.ts';
import { valueAt } from '../preset/described-options.ts';
import { type PresetRoom, presetRoomNames, presetRooms } from '../preset/rooms.ts';
import { defaultStabilitySettings, stabilityOptions } from '../sensitivity/settings.ts';
import { type Block, facts, heading, list, paragraph, table } from './document.ts';
import { optionText } from './option-text.ts';

/** The presets there are, with what each option is, does, and whose figure it is. */
export function presetsReport(): Block[] {
  return [
    heading(1, 'Presets'),
    paragraph(
      'Choose with --preset NAME, several times for several rooms, or with a file of your own: articulator ' +
        'presets NAME --format json writes one to start from. [S] is the source document, [L] other ' +
        'literature, [O] our choice. The first preset of each room is the default.',
    ),
    ...presetRoomNames.flatMap(roomBlocks),
    heading(2, 'sensitivity: settings of the test of stability'),
    paragraph('These are options of the commands sensitivity and analyse, not of a preset.'),
    table(
      ['Setting', '>default'],
      stabilityOptions.map(({ path }) => [path, optionText(valueAt(defaultStabilitySettings, path))]),
    ),
    ...notes(stabilityOptions),
  ];
}

/** One preset with the value of every option, beside the default of its room. */
export function presetReport(name: string): Block[] {
  return presetRoomNames.flatMap((room) => {
    const presets: readonly NamedPreset<object>[] = presetRooms[room].presets;
    const found = presets.find((preset) => preset.name === name);
    if (found === undefined) return [];
    return [
      heading(1, `Preset ${name}: ${presetRooms[room].title}`),
      paragraph(`${found.about} Source: ${found.source}.`),
      valueTable(room, presets[0] === found ? [found] : [presets[0]!, found]),
      ...optionNotes(room),
    ];
  });
}

function roomBlocks(room: PresetRoom): Block[] {
  const { title } = presetRooms[room];
  const presets: readonly NamedPreset<object>[] = presetRooms[room].presets;
  return [
    heading(2, `${room}: ${title}`),
    facts(...presets.map(({ name, about, source }) => [name, `${about} Source: ${source}.`] as const)),
    valueTable(room, presets),
    ...optionNotes(room),
  ];
}

function valueTable(room: PresetRoom, presets: readonly NamedPreset<object>[]): Block {
  return table(
    ['Option', ...presets.map(({ name }) => `>${name}`)],
    presetRooms[room].options.map(({ path }) => [
      path,
      ...presets.map(({ values }) => optionText(valueAt(values, path))),
    ]),
  );
}

function optionNotes(room: PresetRoom): Block[] {
  return notes(presetRooms[room].options);
}

function notes(options: readonly OptionDescription[]): Block[] {
  return list(
    options.map(
      ({ path, title, unit, effect, source }) => `${path}: ${title} (${unit}). ${effect} Source: ${source}.`,
    ),
  );
}
