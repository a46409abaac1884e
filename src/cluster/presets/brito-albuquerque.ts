import type { NamedPreset } from '../../model/room-options.ts';
import type { ClusterPreset } from '../preset.ts';
import { ladder } from './ladder.ts';

/** Clusters as identified by Brito and Albuquerque. */
export const britoAlbuquerque: NamedPreset<ClusterPreset> = {
  name: 'brito-albuquerque',
  about: "Location quotient above 1, at least 1 % of the sector's employment, 10 establishments or more.",
  source: '[L] Britto & Albuquerque 2002, Estudos Econômicos 32(1): 71-102; the ladder [O]',
  values: {
    establishments: 10,
    employmentShare: 0.01,
    nucleusShare: null,
    medianDistance: null,
    locationQuotient: 1,
    locationQuotientAbove: true,
    divisionShare: null,
    ...ladder,
  },
};
