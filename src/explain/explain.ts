import { UsageError } from '../errors.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import { explainActor } from './explain-actor.ts';
import { explainArticulators } from './explain-articulators.ts';
import { explainCluster } from './explain-cluster.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainGovernance } from './explain-governance.ts';
import { explainIndex } from './explain-index.ts';
import { explainItem } from './explain-item.ts';
import { explainPair } from './explain-pair.ts';
import { explainPolicy } from './explain-policy.ts';
import { explainSectorGroup } from './explain-sector-group.ts';
import { explainUpgrading } from './explain-upgrading.ts';
import type { Explanation } from './explanation.ts';
import type { Subject } from './subject.ts';

/**
 * Explains a subject: of one cluster where `clusterId` names it; else a pair once, an actor in its own cluster
 * or in every one that ranks it, and anything else in every cluster of the case.
 *
 * Throws UsageError where the case has no such cluster, or the subject does not occur in it.
 */
export function explain(
  context: ExplainContext,
  subject: Subject,
  clusterId?: string,
): readonly Explanation[] {
  const clusters = chosenClusters(context, clusterId);
  if (subject.kind === 'pair') return [pairIn(context, clusters, subject.seller, subject.buyer)];
  if (subject.kind === 'actor') {
    return clustersOfActor(context, clusters, subject.actor, clusterId).map((cluster) =>
      explainActor(context, cluster, subject.actor),
    );
  }
  return clusters.map((cluster) => inCluster(context, cluster, subject));
}

function inCluster(
  context: ExplainContext,
  cluster: ClusterAssessment,
  subject: Exclude<Subject, { kind: 'pair' | 'actor' }>,
): Explanation {
  switch (subject.kind) {
    case 'item':
      return explainItem(context, cluster, subject.item);
    case 'index':
      return explainIndex(context, cluster, subject.index);
    case 'upgrading':
      return explainUpgrading(context, cluster, subject.form);
    case 'governance':
      return explainGovernance(context, cluster);
    case 'articulators':
      return explainArticulators(context, cluster);
    case 'sector group':
      return explainSectorGroup(context, cluster);
    case 'cluster':
      return explainCluster(context, cluster);
    case 'policy':
      return explainPolicy(context, cluster);
  }
}

function chosenClusters(
  { assessment }: ExplainContext,
  id: string | undefined,
): readonly ClusterAssessment[] {
  const { clusters } = assessment;
  if (clusters.length === 0) {
    throw new UsageError('The case has no cluster: no actor names one, so there is nothing to explain.');
  }
  if (id === undefined) return clusters;
  const found = clusters.filter((cluster) => cluster.id === id);
  if (found.length > 0) return found;
  throw new UsageError(
    `The case has no cluster "${id}". Its clusters: ${clusters.map((cluster) => cluster.id).join(', ')}.`,
  );
}

function pairIn(
  context: ExplainContext,
  clusters: readonly ClusterAssessment[],
  seller: string,
  buyer: string,
): Explanation {
  const listed = (from: string, to: string) =>
    clusters.some(({ governance }) =>
      governance.pairs.some((each) => each.seller === from && each.buyer === to),
    );
  if (listed(seller, buyer)) return explainPair(context, seller, buyer);
  const names = `${context.actor(seller)} to ${context.actor(buyer)}`;
  if (listed(buyer, seller)) {
    throw new UsageError(`No pair ${names} is listed; the other way round it is: ${buyer}>${seller}.`);
  }
  const buyers = context.sources.supply.pairs
    .filter((pair) => pair.seller === seller)
    .map((pair) => pair.buyer);
  const known = buyers.length === 0 ? 'it sells to nobody' : `it sells to ${buyers.slice(0, 6).join(', ')}`;
  throw new UsageError(
    `No pair ${names} is listed: no linkage supplies of its latest year with an end in the cluster (${seller}: ${known}).`,
  );
}

/** Its own cluster; for an actor outside all, the clusters that rank it, lead it or list a pair of it. */
function clustersOfActor(
  { index, actor }: ExplainContext,
  clusters: readonly ClusterAssessment[],
  id: string,
  clusterId: string | undefined,
): readonly ClusterAssessment[] {
  if (clusterId !== undefined) return clusters;
  const own = clusters.filter((cluster) => cluster.id === index.actor(id).cluster);
  if (own.length > 0) return own;
  const touched = clusters.filter(
    ({ articulators, governance, leaders }) =>
      leaders.includes(id) ||
      articulators.some((each) => each.actor === id) ||
      governance.pairs.some(({ seller, buyer }) => seller === id || buyer === id),
  );
  if (touched.length > 0) return touched;
  throw new UsageError(`${actor(id)} has no tie with any cluster of the case, so nothing is said of it.`);
}
