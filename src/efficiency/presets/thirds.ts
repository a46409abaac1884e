import type { NamedPreset } from '../../model/room-options.ts';
import type { EfficiencyPreset } from '../preset.ts';

/** The preset of METHOD section 8. */
export const thirds: NamedPreset<EfficiencyPreset> = {
  name: 'thirds',
  about: 'Low from one firm in twenty, medium from a third of the firms, high from two thirds.',
  source: '[O]; the nine items: [S], after [L] Schmitz 1995, 1999',
  values: {
    levels: [0.05, 1 / 3, 2 / 3],
    knowledgeSteps: 2,
    multilateral: 3,
    minimumExternal: 3,
    minimumJoint: 2,
    fragileFall: 2,
    fragileCandidates: 20,
    codes: 'derived',
  },
};
