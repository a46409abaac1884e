import type { Assessment } from '../../model/assessment.ts';
import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../../model/code.ts';
import { type Block, paragraph } from '../document.ts';
import { counted, listed } from '../words.ts';

/** From so many clusters on, an item of one and the same level is said not to tell them apart. [O] */
const fewest = 3;

/** Items whose level is the same in all clusters of the case; nothing where there are few or none is. */
export function constantItems({ clusters }: Pick<Assessment, 'clusters'>): Block[] {
  const names: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];
  const constant = names.flatMap((name) => {
    const levels = clusters
      .map(({ efficiency }) => efficiency.items[name].level)
      .filter((level) => level !== null);
    const [level] = levels;
    const same = levels.length >= fewest && new Set(levels).size === 1;
    return same ? [{ name, level, of: levels.length }] : [];
  });
  if (constant.length === 0) return [];
  const items = constant.map(
    ({ name, level, of }) => `${name} (level ${level} in ${counted(of, 'cluster')})`,
  );
  return [
    paragraph(
      `Items that do not tell the clusters of this case apart, because their level is the same in all where they are observed: ${listed(items)}.`,
    ),
  ];
}
