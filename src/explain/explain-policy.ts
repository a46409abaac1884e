import type { ClusterAssessment } from '../model/assessment.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { stabilityStatements } from './stability-statements.ts';
import { part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

/** How the advice to a cluster came about (METHOD section 11): triggers seen, and those that were not. */
export function explainPolicy(context: ExplainContext, cluster: ClusterAssessment): Explanation {
  const { policy, policyWithheld } = cluster;
  const options = [...new Set(policy.flatMap(({ triggers }) => triggers.map(({ option }) => option)))];
  const open = policyWithheld.filter(({ why }) => why === 'cannot be told');
  return {
    kind: 'policy',
    title: 'What can be done for the cluster',
    cluster: cluster.id,
    answer:
      policy.length === 0
        ? 'No advice: no trigger is seen in this case.'
        : `${policy.map(({ title }) => title).join('; ')}.`,
    parts: [
      ...part(
        'Facts',
        policy.flatMap(({ title, because }) =>
          because.map((each) => ({ ...each, text: `${title}: ${each.text}` })),
        ),
      ),
      ...part('Rule', [
        statement('an advice of the sector group is given only where its trigger is seen in this case'),
        ...policy.map(({ title, source, basis }) => statement(`${title}: ${source}; ${basis}`)),
      ]),
      ...part('Thresholds', thresholdStatements(context.preset, options)),
      ...part('What argues against', [
        ...policy.flatMap(({ title, against }) => against.map((text) => statement(`${title}: ${text}`))),
        ...policyWithheld
          .filter(({ why }) => why !== 'cannot be told')
          .map(({ title, why, text }) => statement(`${title} was not advised, ${why}: ${text}`)),
      ]),
      ...part(
        'How stable',
        stabilityStatements(
          cluster,
          [...policy, ...policyWithheld].map(({ advice }) => `advice.${advice}`),
        ),
      ),
      ...part(
        'What would settle it',
        open.map(({ title, needs, text }) =>
          statement(`${title} cannot be told, needs ${needs.join(', ')}: ${text}`),
        ),
      ),
    ],
  };
}
