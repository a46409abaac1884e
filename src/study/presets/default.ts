import type { NamedPreset } from '../../model/room-options.ts';
import type { StudyPreset } from '../preset.ts';

/** How many cases are compared, unless told otherwise. */
export const defaultStudy: NamedPreset<StudyPreset> = {
  name: 'default',
  about: 'A sign from eight cases on at p of 0.1; 0 only where strong associations are left out.',
  source: '[O]; the measures: [L] Kendall 1945, Goodman & Kruskal 1954',
  values: {
    enoughCases: 8,
    alpha: 0.1,
    zeroWithin: 0.4,
    confidence: 0.95,
    draws: 999,
    exactSteps: 5e6,
    illustrativeShare: 0,
    kappaWeights: 'linear',
  },
};
