import { buildCompactNetwork, type CompactNetwork } from '../graph/compact-network.ts';
import { ArcSet } from './arc-set.ts';
import type { Random } from './random.ts';

/**
 * A random network with as many links as a given one among the same actors: every such network equally likely.
 *
 * Only the `eligible` positions are linked; `links` arcs of a directed network, ties of an undirected one.
 * In a network that is more than half full the links that are missing are drawn instead.
 */
export function randomNetwork(
  shape: Pick<CompactNetwork, 'ids' | 'directed'>,
  eligible: Uint32Array,
  links: number,
  random: Random,
): CompactNetwork {
  const { ids, directed } = shape;
  const actors = eligible.length;
  const possible = (actors * (actors - 1)) / (directed ? 1 : 2);
  const isDense = links > possible / 2;
  const chosen = new ArcSet(isDense ? possible - links : links);
  const from: number[] = [];
  const to: number[] = [];
  for (let left = isDense ? possible - links : links; left > 0; ) {
    const x = Math.floor(random() * actors);
    const y = Math.floor(random() * actors);
    if (x === y) continue;
    const a = directed ? x : Math.min(x, y);
    const b = directed ? y : Math.max(x, y);
    if (chosen.has(a, b)) continue;
    chosen.add(a, b);
    left--;
    if (isDense) continue;
    from.push(eligible[a]!);
    to.push(eligible[b]!);
  }
  for (let a = 0; isDense && a < actors; a++) {
    for (let b = directed ? 0 : a + 1; b < actors; b++) {
      if (a === b || chosen.has(a, b)) continue;
      from.push(eligible[a]!);
      to.push(eligible[b]!);
    }
  }
  return buildCompactNetwork({ ids, from, to, directed });
}
