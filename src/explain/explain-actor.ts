import { factLabels } from '../governance/fact-words.ts';
import type { Articulator, ClusterAssessment } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PairGovernance } from '../model/governance.ts';
import { actorFacts } from './actor-facts.ts';
import { brokerFacts } from './broker-facts.ts';
import { counted } from './counted.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { mostSettling } from './most-settling.ts';
import { provenanceStatements } from './provenance-statements.ts';
import { part, statement } from './statements.ts';

/**
 * What is said of one actor in a cluster (METHOD sections 6, 8 and 10): who it is, how its pairs are
 * governed, in which items it counts, and how it ranks as an articulator, or why it is not ranked.
 */
export function explainActor(context: ExplainContext, cluster: ClusterAssessment, id: string): Explanation {
  const ranked = cluster.articulators.find(({ actor }) => actor === id);
  const pairs = cluster.governance.pairs.filter(({ seller, buyer }) => seller === id || buyer === id);
  const linkages = context.index.subject.linkages.filter(({ from, to }) => from === id || to === id);
  const keys = linkages.map(({ key }) => key);
  return {
    kind: 'actor',
    title: context.actor(id),
    cluster: cluster.id,
    answer: answerText(id, ranked, cluster),
    parts: [
      ...part('Facts', [
        ...actorFacts(id, cluster, context),
        ...(ranked === undefined ? [] : brokerFacts(ranked, context, cluster.betweenness)),
      ]),
      ...part('Rule', ruleStatements(id, ranked, cluster)),
      ...part('What argues against', [
        ...(ranked === undefined ? [] : agreementStatements(ranked, cluster)),
        ...provenanceStatements(context, keys, [id]),
      ]),
      ...part('How stable', rankStability(id, cluster)),
      ...part('What would settle it', settlingStatements(pairs)),
    ],
  };
}

function answerText(id: string, ranked: Articulator | undefined, cluster: ClusterAssessment): string {
  if (cluster.leaders.includes(id)) {
    return 'A chain leader of the cluster: chain leaders are not ranked among the articulators.';
  }
  if (ranked === undefined) {
    return 'Not ranked: it has no tie, or none with the cluster, in the default projection.';
  }
  const of = cluster.articulators.length;
  return `Articulator ${ranked.rank} of ${of}, with a mean rank of ${rounded(ranked.meanRank)} over the six components.`;
}

function ruleStatements(
  id: string,
  ranked: Articulator | undefined,
  cluster: ClusterAssessment,
): readonly Evidence[] {
  if (cluster.leaders.includes(id)) {
    const over = cluster.governance.pairs.filter(
      ({ buyer, answer }) => buyer === id && (answer === 'quasi-hierarchy' || answer === 'hierarchy'),
    );
    const linkages = over.flatMap(({ because }) => because.flatMap((each) => each.linkages));
    return [
      statement(
        'a chain leader is the buyer of a quasi-hierarchy or hierarchy pair whose seller is a firm of the cluster, or a buyer that buys from a firm, or from a local customer of one, and sells to no other buyer',
      ),
      over.length > 0
        ? statement(`here: the buyer of ${counted(over.length, 'such pair')}`, [id], [...new Set(linkages)])
        : statement('here: a final buyer of the cluster', [id]),
    ];
  }
  if (ranked === undefined) {
    return [
      statement(
        'ranked are all actors of the cluster, or tied to it, that have a tie and are no chain leader',
      ),
    ];
  }
  return [
    statement(
      'the place is that of the mean of six ranks (Borda), larger is better in each, equal values share their mean rank; of equal means institutions first, then by id: our choice',
    ),
  ];
}

function agreementStatements({ z }: Articulator, { agreement }: ClusterAssessment): readonly Evidence[] {
  return [
    agreement.kendallW === null
      ? statement(`agreement of the six measures is not defined: ${agreement.reason ?? 'no reason is given'}`)
      : statement(
          `the six measures agree with Kendall's W ${rounded(agreement.kendallW)} (1: alike, 0: not at all), so the order is no more certain than that`,
        ),
    statement(
      z.total === null
        ? 'what random links would give is not defined here'
        : `against random links of the same number its brokerage has z ${rounded(z.total)}`,
    ),
  ];
}

function rankStability(id: string, { stability }: ClusterAssessment): readonly Evidence[] {
  const found = stability?.articulators.find(({ actor }) => actor === id);
  if (found === undefined) return [];
  const { low, high, ranked, inTop } = found;
  const range =
    low === null || high === null ? 'it is ranked in no draw' : `its rank lies between ${low} and ${high}`;
  return [
    statement(
      `${range}; it is ranked in ${Math.round(ranked * 100)} % of the draws, among the first in ${Math.round(inTop * 100)} %`,
    ),
  ];
}

function settlingStatements(pairs: readonly PairGovernance[]): readonly Evidence[] {
  const most = mostSettling(pairs);
  const open = pairs.filter(({ answer }) => answer === 'undetermined');
  if (open.length === 0) return [];
  const told = most.map(({ fact, settles }) => `${factLabels[fact]} ${settles}`);
  return [
    statement(
      `${counted(open.length, 'pair')} of it ${open.length === 1 ? 'is' : 'are'} undetermined; ${told.length === 0 ? 'no single fact settles one' : `single facts that could settle some: ${told.join(', ')}`}`,
      [...new Set(open.flatMap(({ seller, buyer }) => [seller, buyer]))],
    ),
  ];
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
