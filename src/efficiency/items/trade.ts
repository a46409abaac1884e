import { hasNeighbour } from '../../graph/compact-network.ts';
import { networkOf } from '../numbered-case.ts';
import type { NumberedCluster } from '../numbered-cluster.ts';
import { onceFor } from '../once-for.ts';

/**
 * Who sells to whom where one of them is of the cluster, of all years and scopes. Where an actor has left, nobody
 * asks about it, so the sales of the whole answer.
 */
export const salesOf = onceFor((cluster: NumberedCluster): ((seller: number, buyer: number) => boolean) => {
  if (cluster.left !== null) return salesOf(cluster.left.whole);
  const { out } = networkOf(cluster.actors, cluster.rows('supplies'));
  return (seller, buyer) => hasNeighbour(out, seller, buyer);
});
