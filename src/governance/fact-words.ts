import type { PairFactName } from '../model/governance.ts';

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

/** What a fact of a pair is called. */
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
