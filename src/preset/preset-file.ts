import { findPreset } from './find-preset.ts';
import { presetFormat } from './read-preset-file.ts';
import { presetRoomNames } from './rooms.ts';

/**
 * A named preset as the content of a file that `--preset` takes: every option of its room with its value, to
 * be changed. Null where no room has a preset of this name.
 */
export function presetFile(name: string): Readonly<Record<string, unknown>> | null {
  const rooms = presetRoomNames.filter((room) => findPreset(room, name) !== null);
  if (rooms.length === 0) return null;
  const about = findPreset(rooms[0]!, name)!.about;
  const values = rooms.map((room) => [room, { from: name, ...findPreset(room, name)!.values }] as const);
  return { format: presetFormat, name, about, ...Object.fromEntries(values) };
}
