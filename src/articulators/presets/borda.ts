import type { NamedPreset } from '../../model/room-options.ts';
import type { ArticulatorsPreset } from '../preset.ts';

/** The ranking of METHOD section 10. */
export const borda: NamedPreset<ArticulatorsPreset> = {
  name: 'borda',
  about: 'Mean rank over six components that all count alike.',
  source: '[O] for the composite; network brokers ("articulators"): [S]',
  values: { pairsNamed: 100 },
};
