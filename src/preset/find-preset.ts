import type { NamedPreset } from '../model/room-options.ts';
import { type PresetRoom, presetRooms } from './rooms.ts';

/** The preset of a room with this name, or null. */
export function findPreset(room: PresetRoom, name: string): NamedPreset<object> | null {
  const presets: readonly NamedPreset<object>[] = presetRooms[room].presets;
  return presets.find((preset) => preset.name === name) ?? null;
}
