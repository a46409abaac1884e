import { explain } from '../../../src/explain/explain.ts';
import { explainContext } from '../../../src/explain/explain-context.ts';
import { part, statement } from '../../../src/explain/statements.ts';
import { scopeOf } from '../../../src/graph/scope.ts';
import { defaultPreset } from '../../../src/preset.ts';
import { explainMeasure, explainTotal } from './explain-measure.ts';
import { networkNumberWords } from './network-number-words.ts';
import type { ExplainAsk, Explained } from './tasks.ts';

/** How a number came about, with the actors and linkages it rests on. */
export async function runExplain({ base, question }: ExplainAsk): Promise<readonly Explained[]> {
  if (question.of === 'measure') return [explainMeasure(question.measure, question.actor, base)];
  if (question.of === 'total') return [explainTotal(question.title)];
  if (base === null) throw new Error('A plain network has measures only.');
  const { subject, account, assessment } = base;
  const context = explainContext({ case: subject, account }, assessment, defaultPreset);
  if (question.of === 'subject') return explain(context, question.subject, question.cluster);
  const cluster = assessment.clusters.find(({ id }) => id === question.cluster);
  const inside = (id: string): boolean => context.index.actor(id).cluster === question.cluster;
  if (question.of === 'scope') {
    const { scope } = question;
    const keys = subject.linkages
      .filter((linkage) => inside(linkage.from) || inside(linkage.to))
      .filter((linkage) => scopeOf(linkage, context.index) === scope)
      .map(({ key }) => key);
    return [
      {
        title: `Linkages of scope ${scope}`,
        answer: `${keys.length} linkage rows have at least one end in the cluster, of all years and layers.`,
        parts: [
          ...part('Facts', [statement(`the ${keys.length} rows`, [], keys)]),
          ...part('Rule', scopeRules),
        ],
      },
    ];
  }
  const firms = (id: string): boolean => inside(id) && context.index.actor(id).kind === 'firm';
  const keys = subject.linkages
    .filter(({ type }) => type !== 'owns')
    .filter(({ from, to }) =>
      question.number === 'externalInternal' ? inside(from) || inside(to) : firms(from) && firms(to),
    )
    .map(({ key }) => key);
  const { title, rule, of } = networkNumberWords[question.number];
  const value = cluster?.network[question.number] ?? null;
  return [
    {
      title,
      answer:
        value === null
          ? `Not defined: ${cluster?.network.reasons[question.number] ?? 'no reason is given'}.`
          : `${Number(value.toFixed(4))}.`,
      parts: [
        ...part('Facts', [statement(`${keys.length} linkage rows ${of}`, [], keys)]),
        ...part('Rule', [
          statement(rule),
          statement('projection: all layers but ownership, simple and unweighted'),
        ]),
      ],
    },
  ];
}

const scopeRules = [
  statement('local: both ends in the same cluster; unknown: a country is missing'),
  statement('domestic: both ends in one country; cross-border: in two'),
  statement('value: the sum over supplies in the currency of the case; density: ties over possible pairs'),
];
