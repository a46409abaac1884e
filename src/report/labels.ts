import type { PairFactName } from '../model/assessment.ts';
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

/** What has to be filled in for a fact of a pair to be observed. */
export const factRemedies: Readonly<Record<PairFactName, string>> = {
  ownership: 'linkages of type owns, with stake',
  dependenceOfSeller: "shareOfSellerSales, or the seller's sales and the values of its linkages",
  dependenceOfBuyer: 'shareOfBuyerPurchases',
  specifiedBy: 'the column specifiedBy',
  monitored: 'the column monitored',
  assistance: 'linkages of type assists',
  switchingCost: 'the column switchingCost',
  knowledge: 'linkages of type shares-knowledge',
  jointAction: 'linkages of type acts-jointly',
};

export const factLabels: Readonly<Record<PairFactName, string>> = {
  ownership: 'ownership',
  dependenceOfSeller: "the seller's dependence",
  dependenceOfBuyer: "the buyer's dependence",
  specifiedBy: 'who specifies',
  monitored: 'monitoring',
  assistance: 'assistance',
  switchingCost: 'switching cost',
  knowledge: 'knowledge both ways',
  jointAction: 'joint action',
};

export const networkLabels = {
  localDensity: 'Local density',
  meanLocalDegree: 'Mean local degree',
  isolatedShare: 'Share of isolated firms',
  largestComponentShare: 'Share in the largest component',
  reciprocity: 'Reciprocity (arcs)',
  transitivity: 'Transitivity',
  externalInternal: 'E-I of the cluster',
} as const;
