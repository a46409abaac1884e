import { linkageRules } from '../../scenario/linkage-rules.ts';
import type { NextBest } from '../../scenario/next-best.ts';
import { type Block, heading, list, paragraph, table } from '../document.ts';
import { counted, sentence, shown } from '../words.ts';

/** The linkages that move an indicator most, how they were found and how much better another set could be. */
export function nextBestBlocks(found: NextBest): Block[] {
  const { indicator, goal, linkages, before, after, type, cluster } = found;
  const rule = linkageRules[type];
  const reach = rule.local ? 'both ends of the cluster' : 'at least one end of the cluster';
  return [
    heading(2, `Next best linkages: ${goal} ${indicator.title}`),
    paragraph(
      linkages.length === 0
        ? `No new linkage of type ${type} ${goal === 'raise' ? 'raises' : 'lowers'} it: it stays ${number(before)}. ` +
            'A level or an index of levels moves in steps; the share of firms behind it (E3, J4 …) moves with each firm.'
        : `In cluster ${cluster} it goes from ${number(before)} to ${number(after)} with:`,
    ),
    ...list(linkages),
    paragraph(
      `${counted(found.candidates, 'linkage')} of type ${type} may be new: ${rule.words}, ${reach}, and no such ` +
        'linkage is there between the two yet. Who may link with whom is our choice.',
    ),
    paragraph(searchText(found)),
    ...(found.singles.length === 0
      ? []
      : [
          table(
            ['One linkage alone', '>Reaches'],
            found.singles.map(({ linkage, value }) => [linkage, number(value)]),
          ),
        ]),
  ];
}

function searchText({ search, tried, asGood, bound, after, goal }: NextBest): string {
  const ties = asGood > 1 ? [`${shown(asGood, 0)} are as good as the one named, the first in order`] : [];
  if (search === 'all sets') {
    return sentence([
      `All ${counted(tried, 'set')} were tried, each through the whole analysis: none is better`,
      ...ties,
    ]);
  }
  const limit =
    bound === null
      ? `no bound can be proven on how much ${goal === 'raise' ? 'higher' : 'lower'} another set could come`
      : bound.value - after <= 1e-9
        ? `no set of so many can be better: ${bound.because}`
        : `no set of so many can be above ${number(bound.value)}: ${bound.because}`;
  return sentence([
    `Linkages were taken one after another, each time the best, in ${counted(tried, 'trial')} through the whole analysis (greedy): another set may be better, because two linkages may do together what neither does alone`,
    limit,
    ...ties,
  ]);
}

function number(value: number): string {
  return shown(value, Number.isInteger(value) ? 0 : 3);
}
