import { valueAt } from './described-options.ts';
import { presetRoomNames, presetRooms } from './rooms.ts';

/** All presets and options as data, format `articulator-presets/1`. */
export function presetList(): Readonly<Record<string, unknown>> {
  const rooms = presetRoomNames.map((room) => {
    const { title, presets, options } = presetRooms[room];
    const usual = presets[0].values;
    return {
      room,
      title,
      presets,
      options: options.map((option) => ({ ...option, default: valueAt(usual, option.path) })),
    };
  });
  return { format: 'articulator-presets/1', rooms };
}
