import type { OptionDescription } from '../model/room-options.ts';
import { type PresetRoom, presetRoomNames, presetRooms } from './rooms.ts';

/** An option with the value it has somewhere, and the value it has by default. */
export interface DescribedOption extends OptionDescription {
  readonly room: PresetRoom;
  readonly value: unknown;
  readonly default: unknown;
  /** Whether the value is another one than the default. */
  readonly changed: boolean;
}

/** The options of every room that `options` holds (an assessment's `preset.options`), in the order of the path. */
export function describedOptions(options: Readonly<Record<string, unknown>>): readonly DescribedOption[] {
  return presetRoomNames
    .filter((room) => Object.hasOwn(options, room))
    .flatMap((room) =>
      presetRooms[room].options.map((option) => {
        const value = valueAt(options[room], option.path);
        const usual = valueAt(presetRooms[room].presets[0].values, option.path);
        return { ...option, room, value, default: usual, changed: !isSame(value, usual) };
      }),
    );
}

/** What stands at a path such as `levels.1`; null where nothing does. */
export function valueAt(values: unknown, path: string): unknown {
  let inner = values;
  for (const key of path.split('.')) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return null;
    inner = (inner as Readonly<Record<string, unknown>>)[key];
  }
  return inner;
}

/** Whether two values of an option are alike: numbers, words, or names with numbers in any order. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)]);
  return JSON.stringify(entries.sort(([a], [b]) => (a! < b! ? -1 : 1)));
}
