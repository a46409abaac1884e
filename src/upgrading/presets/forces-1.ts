import type { NamedPreset } from '../../model/room-options.ts';
import type { UpgradingPreset } from '../preset.ts';

/** The classifier of METHOD section 9. */
export const forces1: NamedPreset<UpgradingPreset> = {
  name: 'forces-1',
  about: 'Every force has the same weight; the signs are those of the published matrix.',
  source: '[O] for the figures; the signs: [S], after [L] Giuliani, Pietrobelli & Rabellotti 2005',
  values: {
    favoured: 1.5,
    heldBack: -0.5,
    mixed: 1,
    passive: 0.5,
    copsProduct: 0.5,
    determined: 0.5,
    defined: 0.5,
    weights: {},
    largePlantEmployees: 500,
    largePlantFirms: 0.5,
    observedLevels: [0.05, 1 / 3, 2 / 3],
  },
};
