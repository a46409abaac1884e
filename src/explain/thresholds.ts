import type { Evidence } from '../model/evidence.ts';
import { findPreset } from '../preset/find-preset.ts';
import { type PresetRoom, presetRooms } from '../preset/rooms.ts';
import type { Preset } from '../preset.ts';
import { statement } from './statements.ts';

/**
 * Each option with its value, the preset it comes from, what it is and who set it: `governance.dependent is
 * 0.5 …`. Names are those of `articulator presets`; a name that has no description is given with its value.
 */
export function thresholdStatements(preset: Preset, names: readonly string[]): readonly Evidence[] {
  return names.map((name) => {
    const at = name.indexOf('.');
    const room = name.slice(0, at) as PresetRoom;
    const path = name.slice(at + 1);
    const value = valueAt(preset[room], path);
    const base = findPreset(room, preset.bases[room]);
    const own = JSON.stringify(value) === JSON.stringify(valueAt(base?.values, path));
    const from = own ? `preset ${preset.bases[room]}` : `changed from preset ${preset.bases[room]}`;
    const option = presetRooms[room].options.find((each) => each.path === path);
    const what = option === undefined ? '' : `: ${option.title} (${option.unit}); source ${option.source}`;
    return statement(`${name} is ${shownValue(value)}, ${from}${what}`);
  });
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], values);
}

function shownValue(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : JSON.stringify(value);
}
