import type { ClusterConditionName } from '../model/cluster-conditions.ts';

/** The three conditions as they are printed. */
export const conditionWords: Readonly<Record<ClusterConditionName, string>> = {
  criticalMass: 'critical mass',
  spatialConcentration: 'spatial concentration',
  productiveSpecialisation: 'productive specialisation',
};
