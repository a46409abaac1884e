import { presetRoomNames, presetRooms } from './rooms.ts';

/** The names that `--preset` takes, in the order of the path; a name may stand for presets of several rooms. */
export function presetNames(): readonly string[] {
  return [...new Set(presetRoomNames.flatMap((room) => presetRooms[room].presets.map(({ name }) => name)))];
}
