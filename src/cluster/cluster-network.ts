import type { CaseIndex } from '../graph/case-index.ts';
import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { subnetwork } from '../graph/subnetwork.ts';
import { components } from '../metrics/components.ts';
import { density } from '../metrics/density.ts';
import { reciprocity } from '../metrics/reciprocity.ts';
import { transitivity } from '../metrics/transitivity.ts';
import { undirectedView } from '../metrics/undirected-view.ts';
import type { ClusterNetwork } from '../model/assessment.ts';

type Numbers = Omit<ClusterNetwork, 'reasons'>;

const whyNull: Readonly<Record<keyof Numbers, string>> = {
  localDensity: 'density needs at least two firms',
  meanLocalDegree: 'the cluster has no firm',
  isolatedShare: 'the cluster has no firm',
  largestComponentShare: 'the cluster has no firm',
  reciprocity: 'no arc joins two firms of the cluster',
  transitivity: 'no firm has ties with two others of the cluster',
  externalInternal: 'no arc touches the cluster',
};

/**
 * Local density and its companions (METHOD section 4) on a projection of the whole case. All are taken among
 * the cluster's firms only, but E-I, which compares the arcs of all its actors.
 */
export function clusterNetwork(clusterId: string, network: CompactNetwork, index: CaseIndex): ClusterNetwork {
  const isMember = (id: string) => index.actor(id).cluster === clusterId;
  const firms = subnetwork(network, (id) => isMember(id) && index.actor(id).kind === 'firm');
  const n = firms.size;
  const isolated = firms.ids.filter((_, position) => neighbours(firms.around, position).length === 0);
  const ofFirms = (amount: number) => (n === 0 ? null : amount / n);
  const numbers: Numbers = {
    localDensity: density(undirectedView(firms)),
    meanLocalDegree: ofFirms(firms.around.targets.length),
    isolatedShare: ofFirms(isolated.length),
    largestComponentShare: ofFirms(components(firms).sizes[0] ?? 0),
    reciprocity: reciprocity(firms),
    transitivity: transitivity(firms),
    externalInternal: externalInternalOf(network, isMember),
  };
  const missing = Object.entries(whyNull).filter(([name]) => numbers[name as keyof Numbers] === null);
  return { ...numbers, reasons: Object.fromEntries(missing) };
}

/** (E - I) / (E + I): arcs with one end in the cluster against arcs with both; null without either. */
function externalInternalOf(network: CompactNetwork, isMember: (id: string) => boolean): number | null {
  let external = 0;
  let internal = 0;
  const inside = Uint8Array.from(network.ids, (id) => Number(isMember(id)));
  inside.forEach((own, position) => {
    for (const other of neighbours(network.out, position)) {
      const ends = own + inside[other]!;
      if (ends === 1) external++;
      if (ends === 2) internal++;
    }
  });
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}
