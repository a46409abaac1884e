import type { RoomOptions } from '../../model/room-options.ts';
import { type ArticulatorsPreset, articulatorsPresetSchema } from '../preset.ts';
import { borda } from './borda.ts';

/** What can be chosen about the articulators. */
export const articulatorsOptions: RoomOptions<ArticulatorsPreset> = {
  title: 'Articulators',
  schema: articulatorsPresetSchema,
  presets: [borda],
  options: [
    {
      path: 'pairsNamed',
      kind: 'limit',
      title: 'Pairs an articulator brokers that are named; all are counted',
      unit: 'number of pairs',
      effect: 'Higher: longer results; no answer changes.',
      source: '[O]; FORMAT section 3 names the first 100',
    },
  ],
};
