import type { NamedPreset } from '../../model/room-options.ts';
import type { ClusterPreset } from '../preset.ts';
import { ladder } from './ladder.ts';

/**
 * Thresholds to be changed by the user. As they stand they ask only for what the case itself holds: the
 * number of its firms, where they are and what they make; no figures of a whole country are needed.
 */
export const custom: NamedPreset<ClusterPreset> = {
  name: 'custom',
  about:
    'To be changed. As it stands: 10 establishments or firms, a median distance of 50 km or less, and half ' +
    'of the firms in one ISIC division; no regional figures needed.',
  source: '[O]',
  values: {
    establishments: 10,
    employmentShare: null,
    nucleusShare: null,
    medianDistance: 50,
    locationQuotient: null,
    locationQuotientAbove: false,
    divisionShare: 0.5,
    ...ladder,
  },
};
