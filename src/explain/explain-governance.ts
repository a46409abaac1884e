import { factLabels, factRemedies } from '../governance/fact-words.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import { governanceAnswers, type PairGovernance } from '../model/governance.ts';
import { percent } from '../model/percent.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { mostSettling } from './most-settling.ts';
import { provenanceStatements } from './provenance-statements.ts';
import { ruleWords } from './rule-words.ts';
import { stabilityStatements } from './stability-statements.ts';
import { firstFew, part, statement } from './statements.ts';
import { thresholdStatements } from './thresholds.ts';

/** How the governance shares of a cluster came about: its pairs by answer, and what would settle the rest. */
export function explainGovernance(context: ExplainContext, cluster: ClusterAssessment): Explanation {
  const { pairs, shares } = cluster.governance;
  const { index, preset } = context;
  const sales = pairs.filter(({ seller }) => {
    const actor = index.actor(seller);
    return actor.kind === 'firm' && actor.cluster === cluster.id;
  });
  const words = ruleWords(preset.governance);
  return {
    kind: 'governance',
    title: 'Governance of the chains of the cluster',
    cluster: cluster.id,
    answer:
      shares.byCount === null
        ? `Not defined: ${shares.reason ?? 'no firm of the cluster sells to anyone'}.`
        : `${governanceAnswers.map((answer) => `${answer} ${percent(shares.byCount![answer])}`).join(', ')} of ${shares.pairs} pairs.`,
    parts: [
      ...part('Facts', [
        ...answersOf(sales),
        ...(shares.byValue === null
          ? [
              statement(
                `by value not defined: ${shares.valued} of ${shares.pairs} pairs have a value in every row`,
              ),
            ]
          : [
              statement(
                `by value: ${governanceAnswers.map((answer) => `${answer} ${percent(shares.byValue![answer])}`).join(', ')}`,
              ),
            ]),
      ]),
      ...part('Rule', [
        statement('shares are over the pairs whose seller is a firm of the cluster, by count and by value'),
        ...([1, 2, 3, 4] as const).map((rule) => statement(`rule ${rule}, ${words[rule]}`)),
      ]),
      ...part(
        'Thresholds',
        thresholdStatements(preset, [
          'governance.dependent',
          'governance.equalPower',
          'governance.control',
          'governance.signs',
          'upgrading.determined',
        ]),
      ),
      ...part('What argues against', [
        ...codedOtherwise(sales),
        ...provenanceStatements(context, linkagesOf(sales)),
      ]),
      ...part(
        'How stable',
        stabilityStatements(
          cluster,
          governanceAnswers.map((answer) => `shares.byCount.${answer}`),
        ),
      ),
      ...part(
        'What would settle it',
        mostSettling(sales).map(({ fact, settles }) =>
          statement(
            `${factLabels[fact]} (${factRemedies[fact]}) alone could settle ${settles} of the undetermined pairs`,
          ),
        ),
      ),
    ],
  };
}

function linkagesOf(pairs: readonly PairGovernance[]): readonly string[] {
  return [...new Set(pairs.flatMap(({ because }) => because.flatMap((each) => each.linkages)))];
}

function answersOf(sales: readonly PairGovernance[]): readonly Evidence[] {
  return governanceAnswers.flatMap((answer) => {
    const found = sales.filter((pair) => pair.answer === answer);
    if (found.length === 0) return [];
    const named = firstFew(found.map(({ seller, buyer }) => `${seller} to ${buyer}`));
    return [
      statement(
        `${found.length} of ${sales.length} pairs are ${answer}: ${named}`,
        [...new Set(found.flatMap(({ seller, buyer }) => [seller, buyer]))],
        linkagesOf(found),
      ),
    ];
  });
}

function codedOtherwise(sales: readonly PairGovernance[]): readonly Evidence[] {
  const coded = sales.filter(({ codedAgrees }) => codedAgrees !== undefined && codedAgrees !== null);
  const otherwise = coded.filter(({ codedAgrees }) => codedAgrees === false);
  if (otherwise.length === 0) return [];
  return [
    statement(`analysts coded ${otherwise.length} of ${coded.length} determined pairs otherwise`, [
      ...new Set(otherwise.flatMap(({ seller, buyer }) => [seller, buyer])),
    ]),
  ];
}
