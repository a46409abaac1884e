import { nearest } from '../model/nearest.ts';
import { presetNames } from './preset-names.ts';

/** What to say where no preset has this name. */
export function unknownPreset(name: string): string {
  const names = presetNames();
  const meant = nearest(name, names);
  const hint = meant === null ? `The presets are ${names.join(', ')}.` : `Did you mean ${meant}?`;
  return `There is no preset "${name}". ${hint}`;
}
