import { buildCompactNetwork, type CompactNetwork } from '../graph/compact-network.ts';
import { ArcSet } from './arc-set.ts';
import { linkList } from './link-list.ts';
import type { Random } from './random.ts';

/**
 * Degree-preserving rewiring: a random network in which everybody has as many links as before.
 *
 * For: what a number would be if actors kept how much they are linked but not with whom.
 *
 *   draw two arcs a -> b, c -> d; make them a -> d, c -> b, unless that makes a self-linkage or a parallel arc
 *
 * Conventions: directed networks keep every in- and every out-degree; undirected ones the degree, the second
 * tie being turned round half of the time. `swapsPerLink` times the number of links are tried from the network
 * given; a try that is not possible counts and changes nothing, which keeps all networks equally likely.
 * Swaps alone cannot turn round a three-cycle that has nothing to swap with: such networks stay as they are.
 * Always defined; with fewer than two links nothing can change.
 * Reference: Maslov & Sneppen 2002; Milo et al. 2003; Rao, Jana & Bandyopadhyay 1996 (the three-cycles).
 */
export function rewire(network: CompactNetwork, random: Random, swapsPerLink = 10): CompactNetwork {
  const { from, to } = linkList(network);
  const links = from.length;
  const known = new ArcSet(network.directed ? links : 2 * links);
  const put = (a: number, b: number): void => {
    known.add(a, b);
    if (!network.directed) known.add(b, a);
  };
  const take = (a: number, b: number): void => {
    known.delete(a, b);
    if (!network.directed) known.delete(b, a);
  };
  for (let k = 0; k < links; k++) put(from[k]!, to[k]!);
  const tries = links < 2 ? 0 : swapsPerLink * links;
  for (let count = 0; count < tries; count++) {
    const first = Math.floor(random() * links);
    const second = Math.floor(random() * links);
    const isTurned = !network.directed && random() < 0.5;
    const a = from[first]!;
    const b = to[first]!;
    const c = isTurned ? to[second]! : from[second]!;
    const d = isTurned ? from[second]! : to[second]!;
    if (first === second || a === d || c === b || known.has(a, d) || known.has(c, b)) continue;
    take(a, b);
    take(c, d);
    put(a, d);
    put(c, b);
    to[first] = d;
    from[second] = c;
    to[second] = b;
  }
  return buildCompactNetwork({ ids: network.ids, from, to, directed: network.directed });
}
