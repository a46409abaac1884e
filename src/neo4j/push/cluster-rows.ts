import type { Articulator, ClusterAssessment, PairGovernance } from '../../model/assessment.ts';
import type { PolicyAdvice } from '../../model/policy.ts';
import type { JudgementRows } from './judgement-rows.ts';

/** The parts of what was found of a cluster that have properties, nodes or relationships of their own. */
const spelledOut: ReadonlySet<string> = new Set<keyof ClusterAssessment>([
  'id',
  'name',
  'sectorGroup',
  'linkages',
  'network',
  'governance',
  'efficiency',
  'cluster',
  'upgrading',
  'leaders',
  'agreement',
  'articulators',
  'policy',
]);

/** Adds what was found of a cluster under the assessment `root`; what has no node of its own stays a property. */
export function addCluster(rows: JudgementRows, root: string, cluster: ClusterAssessment): void {
  const { efficiency, network, governance, linkages } = cluster;
  const { reasons: _, ...numbers } = network;
  const scopes = Object.entries(linkages).flatMap(([scope, total]) => [
    [`${scope}Linkages`, total.count],
    [`${scope}Value`, total.value],
  ]);
  const shares = Object.entries(governance.shares.byCount ?? {}).map(([answer, share]) => [
    shareNames[answer] ?? answer,
    share,
  ]);
  const others = Object.entries(cluster).filter(([name]) => !spelledOut.has(name));
  const id = rows.node('cluster-verdicts', [cluster.id], {
    ...Object.fromEntries(others),
    cluster: cluster.id,
    sectorGroup: cluster.sectorGroup.answer,
    ...numbers,
    ...Object.fromEntries(scopes),
    ...Object.fromEntries(shares),
    pairs: governance.shares.pairs,
    ee: efficiency.ee,
    ja: efficiency.ja,
    ce: efficiency.ce,
    rule: efficiency.rule,
    reason: efficiency.reason,
    fragileBroker: efficiency.fragile?.broker,
    ceWithoutBroker: efficiency.fragile?.ceWithout,
    conditions: cluster.cluster.conditions,
    rung: cluster.cluster.rung,
    kendallW: cluster.agreement.kendallW,
  });
  rows.link('has', root, id);
  rows.link('about', id, cluster.id);
  rows.evidence(id, 'because', cluster.sectorGroup.because);
  for (const leader of cluster.leaders) rows.link('leader', id, leader);
  for (const pair of governance.pairs) addPair(rows, id, pair);
  addItems(rows, id, cluster);
  addUpgrading(rows, id, cluster);
  for (const articulator of cluster.articulators) addArticulator(rows, id, articulator);
  for (const advice of cluster.policy) addAdvice(rows, id, advice);
}

function addPair(rows: JudgementRows, parent: string, pair: PairGovernance): void {
  const { because, against, dependence, seller, buyer, ...fields } = pair;
  const id = rows.node('governance', [parent, seller, buyer], {
    ...fields,
    seller,
    buyer,
    dependenceOfSeller: dependence.seller,
    dependenceOfBuyer: dependence.buyer,
  });
  rows.link('has', parent, id);
  rows.link('seller', id, seller);
  rows.link('buyer', id, buyer);
  rows.evidence(id, 'because', because);
  rows.evidence(id, 'against', against);
}

function addItems(rows: JudgementRows, parent: string, { efficiency }: ClusterAssessment): void {
  for (const [item, { because, ...fields }] of Object.entries(efficiency.items)) {
    const id = rows.node('efficiency-items', [parent, item], { item, ...fields });
    rows.link('has', parent, id);
    rows.evidence(id, 'because', because);
  }
}

function addUpgrading(rows: JudgementRows, parent: string, { upgrading }: ClusterAssessment): void {
  for (const [form, { forces, observed, ...fields }] of Object.entries(upgrading)) {
    const id = rows.node('upgrading', [parent, form], { form, ...fields, eventsObserved: observed?.events });
    rows.link('has', parent, id);
    forces.forEach(({ evidence, ...force }, index) => {
      const forceId = rows.node('forces', [id, String(index)], { ...force, place: index + 1 });
      rows.link('has', id, forceId);
      rows.evidence(forceId, 'because', evidence);
    });
  }
}

function addArticulator(rows: JudgementRows, parent: string, articulator: Articulator): void {
  const { actor, kind, rank, meanRank, components, reach, pieces, roles, z, brokered, brokers } = articulator;
  const { reach: reached, ...numbers } = components;
  const id = rows.node('articulators', [parent, actor], {
    ...{ actor, kind, rank, meanRank, ...numbers, reach: reached },
    ...{ reachFirms: reach.firms, reachLeaders: reach.leaders, pieces, brokered },
    ...roles,
    ...Object.fromEntries(
      Object.entries(z).map(([role, value]) => [`z${role.charAt(0).toUpperCase()}${role.slice(1)}`, value]),
    ),
    brokersFrom: brokers.map(({ from }) => from),
    brokersTo: brokers.map(({ to }) => to),
  });
  rows.link('has', parent, id);
  rows.link('who', id, actor);
}

function addAdvice(rows: JudgementRows, parent: string, advice: PolicyAdvice): void {
  const { because, actors, ...fields } = advice;
  const id = rows.node('policy', [parent, advice.advice], { ...fields, actors });
  rows.link('has', parent, id);
  rows.evidence(id, 'because', because);
  for (const actor of new Set(actors.flatMap((some) => some.actors))) rows.link('names', id, actor);
}

/** Property names of the shares of each answer on governance. */
const shareNames: Readonly<Record<string, string>> = {
  market: 'shareMarket',
  network: 'shareNetwork',
  'quasi-hierarchy': 'shareQuasiHierarchy',
  hierarchy: 'shareHierarchy',
  undetermined: 'shareUndetermined',
};
