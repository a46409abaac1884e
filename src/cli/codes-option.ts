import type { Preset } from '../preset.ts';
import type { Given, Option } from './option.ts';

/** The option that puts expert codes in place of the derived levels of collective efficiency. */
export const codesOption: Readonly<Record<string, Option>> = {
  codes: {
    type: 'text',
    choices: ['derived', 'expert'],
    help:
      'Levels of collective efficiency: derived from the linkages (default), or the codes of experts where ' +
      'there are some; the forces of upgrading then rest on them',
  },
};

/** The preset with what `--codes` says; unchanged where it was not given. */
export function withCodes(given: Given, preset: Preset): Preset {
  const codes = given.text('codes');
  if (codes !== 'derived' && codes !== 'expert') return preset;
  return { ...preset, efficiency: { ...preset.efficiency, codes } };
}
