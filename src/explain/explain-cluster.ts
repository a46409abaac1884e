import type { ClusterAssessment } from '../model/assessment.ts';
import {
  type ClusterAnswer,
  type ClusterConditionName,
  clusterConditionNames,
} from '../model/cluster-conditions.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { stabilityStatements } from './stability-statements.ts';
import { firstFew, part, statement } from './statements.ts';

const conditionWords: Readonly<Record<ClusterConditionName, string>> = {
  criticalMass: 'critical mass of firms',
  spatialConcentration: 'spatial concentration',
  productiveSpecialisation: 'productive specialisation',
};

/** Whether this is a cluster, on which rung of the ladder it stands, and what is missing (METHOD section 5). */
export function explainCluster(context: ExplainContext, cluster: ClusterAssessment): Explanation {
  const { rung, reason, ladder, disagreement, conditions, rungIfConditionsHold } = cluster.cluster;
  return {
    kind: 'cluster',
    title: 'Is it a cluster, and on which rung',
    cluster: cluster.id,
    answer:
      rung === null
        ? `The rung is not known: ${reason ?? 'the conditions are not known'}.${rungIfConditionsHold === null ? '' : ` If the three conditions held it would be rung ${rungIfConditionsHold}.`}`
        : `It stands on rung ${rung} of 4.`,
    parts: [
      ...part('Facts', [
        ...clusterConditionNames.flatMap((name) => [
          statement(`${conditionWords[name]}: ${said(conditions[name].answer)}`),
          ...conditions[name].tests.map(({ option, text, comparison, threshold, answer }) =>
            statement(`${text}; cluster.${option}: ${comparison} ${rounded(threshold)}, ${said(answer)}`),
          ),
        ]),
        ...ladder.flatMap(({ rung: step, title, answer, because }) => [
          statement(`rung ${step}, ${title}: ${said(answer)}`),
          ...because,
        ]),
      ]),
      ...part('Rule', [
        statement('the three conditions are necessary; each threshold that the preset sets has to be met'),
        statement('rungs follow one another: 2 needs 1, 3 needs 2, 4 needs 3 and declared evidence'),
      ]),
      ...part('Thresholds', [
        statement(`preset ${context.preset.bases.cluster} for the conditions`),
        ...verdicts(cluster),
      ]),
      ...part('What argues against', disagreement === null ? [] : [statement(disagreement)]),
      ...part(
        'How stable',
        stabilityStatements(cluster, ['rung', ...clusterConditionNames.map((name) => `conditions.${name}`)]),
      ),
      ...part('What would settle it', missing(cluster, context)),
    ],
  };
}

/** What each published preset says, side by side. */
function verdicts({ cluster: { presets } }: ClusterAssessment): readonly Evidence[] {
  return presets.map(({ preset, source, inUse, answer, rung }) => {
    const step = rung === null ? '' : `, rung ${rung}`;
    return statement(`${preset}${inUse ? ' (in use)' : ''}: ${said(answer)}${step}; source ${source}`);
  });
}

function missing({ cluster }: ClusterAssessment, { actor }: ExplainContext): readonly Evidence[] {
  return cluster.missing.map(({ rung, text, actors }) =>
    statement(
      `for rung ${rung}: ${text}${actors.length === 0 ? '' : ` (${firstFew(actors.map(actor))})`}`,
      actors,
    ),
  );
}

function said(answer: ClusterAnswer): string {
  return answer === null ? 'not known' : answer ? 'yes' : 'no';
}

function rounded(value: number): string {
  return String(Number(value.toFixed(4)));
}
