import type { PairFactName } from '../../../src/model/assessment.ts';

export const factTitles: Readonly<Record<PairFactName, string>> = {
  ownership: 'ownership',
  dependenceOfSeller: 'dependence of the seller',
  dependenceOfBuyer: 'dependence of the buyer',
  specifiedBy: 'who specifies',
  monitored: 'monitoring',
  assistance: 'assistance',
  switchingCost: 'switching cost',
  knowledge: 'knowledge in both directions',
  jointAction: 'joint action',
};
