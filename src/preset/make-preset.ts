import { UsageError } from '../errors.ts';
import { defaultPreset, type Preset } from '../preset.ts';
import { applyChanges } from './apply-changes.ts';
import { findPreset } from './find-preset.ts';
import { readPresetFile } from './read-preset-file.ts';
import { type PresetRoom, presetRoomNames } from './rooms.ts';
import { unknownPreset } from './unknown-preset.ts';

/** What the user chose: a preset by its name, or a file of presets and single options. */
export type PresetChoice = { readonly name: string } | { readonly file: string; readonly text: string };

/** What a choice says about one room: the preset to start from, and options that differ from it. */
export interface RoomChoice {
  readonly room: PresetRoom;
  readonly base: string;
  readonly changes: Readonly<Record<string, unknown>>;
  /** What is named in messages: the preset's name or the file. */
  readonly from: string;
}

/**
 * The preset that several choices make together; a room that none of them names keeps its default.
 *
 * Throws one UsageError with everything that is wrong: unknown names and keys (with the nearest right one),
 * values out of their range, a room that two choices name.
 */
export function makePreset(choices: readonly PresetChoice[]): Preset {
  const wrong: string[] = [];
  const names: string[] = [];
  const chosen = new Map<PresetRoom, RoomChoice>();
  for (const choice of choices) {
    const { name, rooms } = understand(choice, wrong);
    if (!names.includes(name)) names.push(name);
    for (const room of rooms) {
      const earlier = chosen.get(room.room);
      if (earlier !== undefined && !isSame(earlier, room)) wrong.push(chosenTwice(earlier, room));
      chosen.set(room.room, room);
    }
  }
  const preset = { ...defaultPreset, ...valuesOf(chosen, wrong) };
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  const bases = Object.fromEntries([...chosen].map(([room, { base }]) => [room, base]));
  const name = names.length === 0 ? defaultPreset.name : names.join(' + ');
  return { ...preset, name, bases: { ...defaultPreset.bases, ...bases } };
}

function understand(
  choice: PresetChoice,
  wrong: string[],
): { readonly name: string; readonly rooms: readonly RoomChoice[] } {
  if ('file' in choice) return readPresetFile(choice.file, choice.text, wrong);
  const rooms = presetRoomNames.filter((room) => findPreset(room, choice.name) !== null);
  if (rooms.length === 0) wrong.push(`${unknownPreset(choice.name)} A file must end in .json.`);
  return {
    name: choice.name,
    rooms: rooms.map((room) => ({ room, base: choice.name, changes: {}, from: choice.name })),
  };
}

function valuesOf(chosen: ReadonlyMap<PresetRoom, RoomChoice>, wrong: string[]): Partial<Preset> {
  return Object.fromEntries([...chosen].map(([room, choice]) => [room, applyChanges(choice, wrong)]));
}

function isSame(one: RoomChoice, other: RoomChoice): boolean {
  const unchanged = [one, other].every(({ changes }) => Object.keys(changes).length === 0);
  return unchanged && one.base === other.base;
}

function chosenTwice(earlier: RoomChoice, later: RoomChoice): string {
  return (
    `${earlier.from} and ${later.from} both choose ${earlier.room}. Choose it once; a file can start from a ` +
    `preset: "${earlier.room}": { "from": "${earlier.base}", … }.`
  );
}
