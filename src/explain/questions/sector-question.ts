import type { Case } from '../../model/case.ts';
import { sectorGroups } from '../../model/sector.ts';
import type { ExplainContext } from '../explain-context.ts';
import type { Question } from './question.ts';

/** Which sector group the clusters without one are of. */
export function sectorQuestions({ assessment }: ExplainContext): readonly Question[] {
  const open = assessment.clusters.filter(({ sectorGroup }) => sectorGroup.answer === null);
  if (open.length === 0) return [];
  const ids = new Set(open.map(({ id }) => id));
  const withGroup = (subject: Case, group: (typeof sectorGroups)[number]): Case => ({
    ...subject,
    clusters: subject.clusters.map((each) => (ids.has(each.id) ? { ...each, sectorGroup: group } : each)),
  });
  return [
    {
      name: 'sectorGroup',
      ask: `What do the firms of ${[...ids].join(', ')} make (ISIC Rev. 4)?`,
      fillIn: 'isic or sectorGroup of the cluster, or isic of its firms',
      fact: null,
      layer: null,
      answers: sectorGroups.map((group) => ({
        words: group,
        given: (subject: Case) => withGroup(subject, group),
      })),
    },
  ];
}
