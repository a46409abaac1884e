import { factLabels } from '../governance/fact-words.ts';
import type { Articulator, ArticulatorComponents, ClusterAssessment } from '../model/assessment.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import type { Evidence } from '../model/evidence.ts';
import { governanceAnswers, type PairGovernance } from '../model/governance.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { mostSettling } from './most-settling.ts';
import { provenanceStatements } from './provenance-statements.ts';
import { part, statement } from './statements.ts';

/** The six components of the ranking, in words. */
const componentWords: Readonly<Record<keyof ArticulatorComponents, string>> = {
  boundaryBrokerage: 'triads brokered across groups (boundary brokerage)',
  betweenness: 'betweenness',
  oneMinusConstraint: '1 − constraint',
  communitiesJoined: 'otherwise separate communities of firms joined',
  piecesLeft: 'pieces left when it leaves',
  reach: 'firms and chain leaders within two steps',
};

/** How many pairs, firms and names are written out before the rest is counted. */
const named = 8;

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
        identity(id, context),
        statement(`${counted(linkages.length, 'linkage')} of the case name it`, [id], keys),
        ...pairStatements(id, pairs),
        ...itemStatements(id, cluster),
        ...(ranked === undefined ? [] : brokerStatements(ranked, context)),
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

function identity(id: string, { index, actor }: ExplainContext): Evidence {
  const { kind, institutionType, place, cluster, isic, employees } = index.actor(id);
  const country = index.countryOf(id);
  const words = [
    kind ?? 'of unknown kind, made from the end of a linkage',
    ...(institutionType === null ? [] : [institutionType]),
    ...(place === null ? [] : [place]),
    ...(country === null ? ['country not known'] : [country]),
    cluster === null ? 'outside every cluster' : `of cluster ${cluster}`,
    ...(isic === null ? [] : [`ISIC ${isic}`]),
    ...(employees === null ? [] : [`${employees} employees`]),
  ];
  return statement(`${actor(id)}: ${words.join(', ')}`, [id]);
}

/** How its sales and its purchases are governed, by count. */
function pairStatements(id: string, pairs: readonly PairGovernance[]): readonly Evidence[] {
  const told = (own: readonly PairGovernance[], what: string) => {
    if (own.length === 0) return [];
    const counts = governanceAnswers
      .map((answer) => [answer, own.filter((pair) => pair.answer === answer).length] as const)
      .filter(([, count]) => count > 0)
      .map(([answer, count]) => `${count} ${answer}`);
    const actors = own.flatMap(({ seller, buyer }) => [seller, buyer]);
    const linkages = own.flatMap(({ because }) => because.flatMap((each) => each.linkages));
    return [
      statement(
        `${what} ${counted(own.length, 'pair')}: ${counts.join(', ')}`,
        [...new Set(actors)],
        [...new Set(linkages)],
      ),
    ];
  };
  return [
    ...told(
      pairs.filter(({ seller }) => seller === id),
      'it sells in',
    ),
    ...told(
      pairs.filter(({ buyer }) => buyer === id),
      'it buys in',
    ),
  ];
}

function itemStatements(id: string, { efficiency }: ClusterAssessment): readonly Evidence[] {
  const names = Object.keys(efficiency.items) as EfficiencyItemName[];
  const observed = names.filter((name) => efficiency.items[name].level !== null);
  const counts = observed.filter((name) => efficiency.items[name].numerator.includes(id));
  const isFirm = observed.some((name) => efficiency.items[name].denominator.includes(id));
  const hangs = efficiency.fragile?.broker === id;
  return [
    ...(isFirm
      ? [
          statement(
            `of the items observed it counts in ${counts.length === 0 ? 'none' : counts.join(', ')}, and not in ${observed.filter((name) => !counts.includes(name)).join(', ') || 'none'}`,
            [id],
          ),
        ]
      : []),
    ...(hangs ? [statement('the cluster hangs on it: without it collective efficiency falls', [id])] : []),
  ];
}

function brokerStatements(ranked: Articulator, { actor }: ExplainContext): readonly Evidence[] {
  const names = Object.keys(componentWords) as (keyof ArticulatorComponents)[];
  const components = names.map(
    (name) =>
      `${componentWords[name]} ${rounded(ranked.components[name])} (rank ${rounded(ranked.ranks[name])})`,
  );
  const roles = Object.entries(ranked.roles)
    .filter(([role, count]) => role !== 'total' && count > 0)
    .map(([role, count]) => `${role} ${count}`);
  const pairs = ranked.brokers.slice(0, named).map(({ from, to }) => `${actor(from)} to ${actor(to)}`);
  const rest = ranked.brokered - pairs.length;
  return [
    statement(`components: ${components.join('; ')}`, [ranked.actor]),
    statement(
      ranked.brokered === 0
        ? 'it brokers no pair'
        : `it brokers ${counted(ranked.brokered, 'pair')} (${roles.join(', ')}): ${pairs.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}`,
      ranked.brokers.slice(0, named).flatMap(({ from, to }) => [from, to]),
    ),
    statement(
      ranked.pieces.length < 2
        ? 'nothing breaks when it leaves'
        : `when it leaves, its component falls into ${ranked.pieces.length} pieces of ${ranked.pieces.slice(0, named).join(', ')}${ranked.pieces.length > named ? ' …' : ''} actors`,
    ),
  ];
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

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
