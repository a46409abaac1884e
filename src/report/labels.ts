import type { ClusterConditionName } from '../model/cluster-conditions.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import type { SectorGroup } from '../model/sector.ts';

/** The words of the reports for the words of the model. */

export const sectorGroupLabels: Readonly<Record<SectorGroup, string>> = {
  traditional: 'traditional manufacturing',
  'natural-resource': 'natural-resource based',
  cops: 'complex product systems (COPS)',
  specialised: 'specialised suppliers',
};

export const itemLabels: Readonly<Record<EfficiencyItemName, string>> = {
  E1: 'pool of specialised skills',
  E2: 'specialised inputs',
  E3: 'knowledge and its diffusion',
  E4: 'market access',
  E5: 'trust and social capital',
  J1: 'vertical backward, with suppliers',
  J2: 'vertical forward, with buyers',
  J3: 'horizontal, between two firms',
  J4: 'horizontal, many together',
};

export const levelWords = ['absent', 'low', 'medium', 'high'] as const;

export const networkLabels = {
  localDensity: 'Local density',
  meanLocalDegree: 'Mean local degree',
  isolatedShare: 'Share of isolated firms',
  largestComponentShare: 'Share in the largest component',
  reciprocity: 'Reciprocity (arcs)',
  transitivity: 'Transitivity',
  externalInternal: 'E-I of the cluster',
} as const;

export const scopeLabels = {
  local: 'local',
  domestic: 'domestic',
  crossBorder: 'cross-border',
  unknown: 'unknown (a country is missing)',
} as const;

export const clusterConditionLabels: Readonly<Record<ClusterConditionName, string>> = {
  criticalMass: 'Critical mass',
  spatialConcentration: 'Spatial concentration',
  productiveSpecialisation: 'Productive specialisation',
};

/** Figures that are held against a threshold of the question whether this is a cluster. */
export const clusterOptionLabels: Readonly<Record<string, string>> = {
  establishments: 'establishments or firms',
  employmentShare: "share of the sector's employment",
  medianDistance: 'median distance (km)',
  locationQuotient: 'location quotient',
  divisionShare: 'share in one ISIC division',
};
