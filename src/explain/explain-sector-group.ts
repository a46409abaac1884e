import type { ClusterAssessment } from '../model/assessment.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { stabilityStatements } from './stability-statements.ts';
import { part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

/** How the sector group of a cluster came about (METHOD section 9). */
export function explainSectorGroup(context: ExplainContext, cluster: ClusterAssessment): Explanation {
  const { answer, because, reason } = cluster.sectorGroup;
  return {
    kind: 'sector group',
    title: 'Sector group of the cluster',
    cluster: cluster.id,
    answer: answer === null ? `Not known: ${reason ?? 'no code was given'}.` : `${answer}.`,
    parts: [
      ...part('Facts', because),
      ...part('Rule', [
        statement(
          "the first that is filled in answers, even with none: the cluster's sectorGroup; its isic; the group of more than half of its firms",
        ),
        statement(
          'ISIC codes are matched by their longest known prefix, stated by the source or extended by us',
        ),
      ]),
      ...part(
        'Thresholds',
        thresholdStatements(context.preset, ['upgrading.largePlantEmployees', 'upgrading.largePlantFirms']),
      ),
      ...part(
        'What argues against',
        because.filter(({ text }) => text.includes('our extension')).map(({ text }) => statement(text)),
      ),
      ...part('How stable', stabilityStatements(cluster, ['sectorGroup'])),
      ...part(
        'What would settle it',
        answer === null
          ? [statement('sectorGroup or isic of the cluster, or isic of more than half of its firms')]
          : [],
      ),
    ],
  };
}
