import type { ClusterAssessment } from '../../model/assessment.ts';
import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../../model/code.ts';
import { type Block, paragraph } from '../document.ts';
import { listed } from '../words.ts';

const names: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];

/** From so many firms on, an item at which all count or none does is said not to tell them apart. [O] */
const fewestFirms = 3;

/** Items at which every firm of the cluster counts, or none does: they tell no firm from another. */
export function uniformItems({ efficiency, firms }: ClusterAssessment): Block[] {
  if (firms < fewestFirms) return [];
  const observed = names.filter((name) => efficiency.items[name].level !== null);
  const all = observed.filter((name) => efficiency.items[name].numerator.length === firms);
  const none = observed.filter((name) => efficiency.items[name].numerator.length === 0);
  if (all.length + none.length === 0) return [];
  const parts = [
    ...(all.length === 0 ? [] : [`at ${listed(all)} every firm counts`]),
    ...(none.length === 0 ? [] : [`at ${listed(none)} none does`]),
  ];
  return [paragraph(`Items that tell no firm of the cluster from another: ${parts.join(', ')}.`)];
}
