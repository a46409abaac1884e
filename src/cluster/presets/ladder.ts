import type { ClusterPreset } from '../preset.ts';

/** The ladder's thresholds and how much must be known: the same in every preset, nobody published any. [O] */
export const ladder: Pick<
  ClusterPreset,
  'locatedShare' | 'institutionsLinked' | 'institutionsFrom' | 'jointActionLevel'
> = {
  locatedShare: 0.5,
  institutionsLinked: 1 / 3,
  institutionsFrom: 'any place',
  jointActionLevel: 2,
};
