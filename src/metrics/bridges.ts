import type { CompactNetwork } from '../graph/compact-network.ts';
import { compareText } from '../model/order.ts';
import { type LowPoints, lowPoints } from './low-points.ts';

/**
 * Bridges: ties without which a component falls in two.
 *
 * For: the single threads between parts of the network.
 *
 *   the tie i - j is one  iff  no other way joins i and j
 *
 * Conventions: undirected simple view, so a two-way or parallel link is one tie and may be a bridge. Pairs of
 * ids, each pair and the list sorted by plain comparison of text.
 * Always defined; an empty list where there is none. O(n + m), no recursion.
 * Reference: Tarjan 1974.
 */
export function bridges(
  network: CompactNetwork,
  tree: LowPoints = lowPoints(network),
): readonly (readonly [string, string])[] {
  const { ids } = network;
  const { order, reached, parent, low } = tree;
  const found: [string, string][] = [];
  for (const v of order) {
    const up = parent[v]!;
    if (up < 0 || low[v]! <= reached[up]!) continue;
    const pair: [string, string] = [ids[up]!, ids[v]!];
    found.push(pair.sort(compareText));
  }
  return found.sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]));
}
