import type { NamedPreset } from '../../model/room-options.ts';
import type { EfficiencyPreset } from '../preset.ts';
import { thirds } from './thirds.ts';

/** The four levels as four quarters of the firms: more is asked for each level. */
export const quartiles: NamedPreset<EfficiencyPreset> = {
  name: 'quartiles',
  about: 'Low from a quarter of the firms, medium from half, high from three quarters.',
  source: '[O]; the nine items: [S], after [L] Schmitz 1995, 1999',
  values: { ...thirds.values, levels: [0.25, 0.5, 0.75] },
};
