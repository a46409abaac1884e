import type { NamedPreset } from '../../model/room-options.ts';
import type { ClusterPreset } from '../preset.ts';
import { ladder } from './ladder.ts';

/** Local production systems as mapped for IPEA. */
export const ipea: NamedPreset<ClusterPreset> = {
  name: 'ipea',
  about:
    "Location quotient of 5 or more, at least 1 % of the sector's employment (above 20 % a nucleus, else a " +
    'vector), 5 establishments or more.',
  source: '[L] Suzigan (coord.) 2006, IPEA/DISET; the ladder [O]',
  values: {
    establishments: 5,
    employmentShare: 0.01,
    nucleusShare: 0.2,
    medianDistance: null,
    locationQuotient: 5,
    locationQuotientAbove: false,
    divisionShare: null,
    ...ladder,
  },
};
