import { nearest } from '../model/nearest.ts';
import { findPreset } from './find-preset.ts';
import type { RoomChoice } from './make-preset.ts';
import { type PresetRoom, presetRoomNames, presetRooms } from './rooms.ts';

/** The format of a preset file; the key may be left out. */
export const presetFormat = 'articulator-preset/1';

/** Keys of a preset file beside the rooms. */
const otherKeys = ['format', 'name', 'about'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * The choices in a preset file: for each room it names the name of a preset, or an object of options with
 * `from`, the preset to start from (else the room's default). What is wrong is added to `wrong`.
 */
export function readPresetFile(
  file: string,
  text: string,
  wrong: string[],
): { readonly name: string; readonly rooms: readonly RoomChoice[] } {
  const nothing = { name: file, rooms: [] };
  const content = parse(file, text, wrong);
  if (content === undefined) return nothing;
  if (!isFields(content)) {
    wrong.push(`${file} must hold an object such as { "name": "mine", "governance": "strict" }.`);
    return nothing;
  }
  for (const key of Object.keys(content)) if (!isKnown(key)) wrong.push(unknownKey(file, key));
  const { format = presetFormat, name = file, about = '' } = content;
  if (format !== presetFormat) {
    wrong.push(`${file}: format must be "${presetFormat}", not ${JSON.stringify(format)}.`);
  }
  if (typeof name !== 'string' || name === '') wrong.push(`${file}: name must be a text.`);
  if (typeof about !== 'string') wrong.push(`${file}: about must be a text.`);
  const rooms = presetRoomNames
    .filter((room) => Object.hasOwn(content, room))
    .flatMap((room) => roomChoice(room, content[room], file, wrong));
  return { name: typeof name === 'string' ? name : file, rooms };
}

function parse(file: string, text: string, wrong: string[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    wrong.push(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
    return undefined;
  }
}

function roomChoice(room: PresetRoom, value: unknown, file: string, wrong: string[]): RoomChoice[] {
  const fields = typeof value === 'string' ? { from: value } : value;
  if (!isFields(fields)) {
    wrong.push(`${file}: ${room} must be the name of a preset or an object of options.`);
    return [];
  }
  const { from = presetRooms[room].presets[0].name, ...changes } = fields;
  if (typeof from !== 'string' || findPreset(room, from) === null) {
    wrong.push(unknownBase(room, from, file));
    return [];
  }
  return [{ room, base: from, changes, from: file }];
}

function unknownBase(room: PresetRoom, from: unknown, file: string): string {
  const names = presetRooms[room].presets.map((preset) => preset.name);
  const meant = typeof from === 'string' ? nearest(from, names) : null;
  const hint = meant === null ? `There is ${names.join(', ')}.` : `Did you mean ${meant}?`;
  return `${file}: ${room} has no preset ${JSON.stringify(from)}. ${hint}`;
}

function isKnown(key: string): boolean {
  return otherKeys.includes(key) || (presetRoomNames as readonly string[]).includes(key);
}

function unknownKey(file: string, key: string): string {
  const known = [...otherKeys, ...presetRoomNames];
  const meant = nearest(key, known);
  const hint = meant === null ? `Its keys can be ${known.join(', ')}.` : `Did you mean ${meant}?`;
  return `${file}: "${key}" is not a key of a preset file. ${hint}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
