import type { ClusterAssessment } from '../model/assessment.ts';
import { type EfficiencyItemName, upgradingForms } from '../model/code.ts';
import type { Evidence } from '../model/evidence.ts';
import { governanceAnswers, type PairGovernance } from '../model/governance.ts';
import { counted } from './counted.ts';
import type { ExplainContext } from './explain-context.ts';
import { statement } from './statements.ts';

/** What is known of an actor in a cluster, but for its brokerage. */
export function actorFacts(
  id: string,
  cluster: ClusterAssessment,
  context: ExplainContext,
): readonly Evidence[] {
  const linkages = context.index.subject.linkages.filter(({ from, to }) => from === id || to === id);
  const pairs = cluster.governance.pairs.filter(({ seller, buyer }) => seller === id || buyer === id);
  return [
    identity(id, context),
    statement(
      `${counted(linkages.length, 'linkage')} of the case ${linkages.length === 1 ? 'names' : 'name'} it`,
      [id],
      linkages.map(({ key }) => key),
    ),
    ...pairStatements(id, pairs),
    ...itemStatements(id, cluster),
    ...firmStatements(id, cluster),
    ...adviceStatements(id, cluster),
  ];
}

/** Who it is: kind, place, cluster, code. */
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

/** Upgrading expected of the firm by itself, and its role in the diffusion of knowledge. */
function firmStatements(
  id: string,
  { firmUpgrading, cognitiveRoles }: ClusterAssessment,
): readonly Evidence[] {
  const expected = firmUpgrading?.find(({ firm }) => firm === id);
  const role = cognitiveRoles.firms?.find(({ firm }) => firm === id);
  const forms = upgradingForms.filter((form) => form !== 'intersectoral');
  return [
    ...(expected === undefined
      ? []
      : [
          statement(
            `upgrading expected of it by itself: ${forms.map((form) => `${form} ${expected[form].answer}`).join(', ')}`,
            [id],
          ),
        ]),
    ...(role === undefined
      ? []
      : [
          statement(
            `its cognitive role is ${role.role}: it receives knowledge from ${role.received} firms of the cluster and ${role.outside} actors outside, and gives it to ${role.given} firms`,
            [id],
          ),
        ]),
  ];
}

/** The advices that name it, and as whom. */
function adviceStatements(id: string, { policy }: ClusterAssessment): readonly Evidence[] {
  return policy.flatMap(({ title, actors }) =>
    actors
      .filter((each) => each.actors.includes(id))
      .map(({ as }) => statement(`named by an advice, "${title}", among: ${as}`, [id])),
  );
}
