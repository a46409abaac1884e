import { valueAt } from '../preset/described-options.ts';
import { presetRoomNames, presetRooms } from '../preset/rooms.ts';
import { defaultStabilitySettings, stabilityOptions } from '../sensitivity/settings.ts';

/** All presets, options and settings as JSON text, format `articulator-presets/1`. */
export function presetsJson(): string {
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
  const settings = stabilityOptions.map((option) => ({
    ...option,
    default: valueAt(defaultStabilitySettings, option.path),
  }));
  const content = { format: 'articulator-presets/1', rooms, settings: { sensitivity: settings } };
  return `${JSON.stringify(content, null, 2)}\n`;
}
