import type { ClusterAssessment } from '../model/assessment.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { part, statement } from './statements.ts';

/** How many articulators are written out; the rest is counted. */
const named = 10;

/** How the order of the articulators of a cluster came about (METHOD section 10). */
export function explainArticulators(context: ExplainContext, cluster: ClusterAssessment): Explanation {
  const { articulators, agreement, leaders, stability } = cluster;
  const [first] = articulators;
  const rest = articulators.length - named;
  return {
    kind: 'articulators',
    title: 'Articulators of the cluster',
    cluster: cluster.id,
    answer:
      first === undefined
        ? 'Nobody is ranked: none but chain leaders has a tie.'
        : `${context.actor(first.actor)} stands first of ${articulators.length}.`,
    parts: [
      ...part('Facts', [
        ...articulators
          .slice(0, named)
          .map(({ actor, rank, meanRank, brokered }) =>
            statement(
              `${rank}. ${context.actor(actor)}: mean rank ${rounded(meanRank)}, brokers ${brokered} pairs`,
              [actor],
            ),
          ),
        ...(rest > 0 ? [statement(`${rest} more are ranked`)] : []),
        ...(leaders.length === 0
          ? []
          : [
              statement(
                `chain leaders are not ranked: ${leaders.map((id) => context.actor(id)).join(', ')}`,
                leaders,
              ),
            ]),
      ]),
      ...part('Rule', [
        statement(
          'the place is that of the mean rank over boundary brokerage, betweenness, 1 − constraint, communities joined, pieces left and reach (Borda): our choice',
        ),
      ]),
      ...part('What argues against', [
        statement(
          agreement.kendallW === null
            ? `agreement of the six is not defined: ${agreement.reason ?? 'no reason is given'}`
            : `the six measures agree with Kendall's W ${rounded(agreement.kendallW)} (1: alike, 0: not at all)`,
        ),
      ]),
      ...part(
        'How stable',
        (stability?.articulators ?? [])
          .slice(0, named)
          .map(({ actor, low, high }) =>
            statement(
              low === null || high === null
                ? `${context.actor(actor)} is ranked in no draw`
                : `${context.actor(actor)}: rank between ${low} and ${high}`,
              [actor],
            ),
          ),
      ),
    ],
  };
}

function rounded(value: number): string {
  return String(Number(value.toFixed(2)));
}
