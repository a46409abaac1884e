import type { ClusterPreset } from '../preset.ts';

/** The ladder's thresholds, the same in every preset: nobody published any. [O] */
export const ladder: Pick<ClusterPreset, 'institutionsLinked' | 'institutionsFrom' | 'jointActionLevel'> = {
  institutionsLinked: 1 / 3,
  institutionsFrom: 'any place',
  jointActionLevel: 2,
};
