import type { MetricsResult } from '../../metrics/measure-network.ts';
import type { Articulator, Assessment, ClusterAssessment, PairGovernance } from '../../model/assessment.ts';
import type { Case } from '../../model/case.ts';
import { JudgementRows } from './judgement-rows.ts';

/** What an assessment was made by and from. */
export interface Origin {
  /** Version of this package. */
  readonly version: string;
  /** The hash of the case. */
  readonly inputHash: string;
}

/** An assessment as nodes and relationships: one node for each judgement, one for each piece of evidence. */
export function assessmentRows(
  subject: Case,
  assessment: Assessment,
  metrics: MetricsResult,
  origin: Origin,
): JudgementRows {
  const starts = new Map(subject.linkages.map(({ key, from }) => [key, from]));
  const rows = new JudgementRows(assessment.preset.name, (key) => starts.get(key));
  const root = rows.node('assessment', [], {
    preset: assessment.preset.name,
    options: JSON.stringify(assessment.preset.options),
    format: assessment.format,
    ...origin,
    ...networkProperties(metrics),
  });
  rows.link('assesses', root, subject.id);
  for (const cluster of assessment.clusters) addCluster(rows, root, cluster);
  return rows;
}

/** The measures of the network: numbers and lists of numbers by their id, everything else as text of JSON. */
function networkProperties({ network }: MetricsResult): Record<string, unknown> {
  const { reasons, ...values } = network as Readonly<Record<string, unknown>>;
  const entries = Object.entries(values).map(([id, value]) => [
    id,
    isPlain(value) ? value : JSON.stringify(value),
  ]);
  const notDefined = Object.entries(reasons as Record<string, string>).map(
    ([id, reason]) => `${id}: ${reason}`,
  );
  return { ...Object.fromEntries(entries), notDefined };
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'number');
  return typeof value !== 'object' || value === null;
}

function addCluster(rows: JudgementRows, root: string, cluster: ClusterAssessment): void {
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
  const id = rows.node('cluster-verdicts', [cluster.id], {
    cluster: cluster.id,
    sectorGroup: cluster.sectorGroup.answer,
    firms: cluster.firms,
    institutions: cluster.institutions,
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
  for (const [item, { because, communitiesJoined: _, ...fields }] of Object.entries(efficiency.items)) {
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

/** Property names of the shares of each answer on governance. */
const shareNames: Readonly<Record<string, string>> = {
  market: 'shareMarket',
  network: 'shareNetwork',
  'quasi-hierarchy': 'shareQuasiHierarchy',
  hierarchy: 'shareHierarchy',
  undetermined: 'shareUndetermined',
};
