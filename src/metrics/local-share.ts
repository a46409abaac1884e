import type { CompactNetwork } from '../graph/compact-network.ts';
import { externalInternal } from './external-internal.ts';

/**
 * Local share: the share of links that stay inside the groups.
 *
 * For: how far a cluster trades with itself; it does not fall with size, as density does.
 *
 *   I / (E + I);  I links inside a group, E between two: (1 - E-I) / 2
 *
 * Conventions: those of `externalInternal`: arcs, an undirected tie once; an end of no known group is left out.
 * Not defined (null): no link between known groups.
 * Reference: Krackhardt & Stern 1988.
 */
export function localShare(network: CompactNetwork, groupOf: ArrayLike<number>): number | null {
  const { external, internal } = externalInternal(network, groupOf);
  return external + internal === 0 ? null : internal / (external + internal);
}
