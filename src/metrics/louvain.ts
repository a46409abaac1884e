import type { CompactNetwork } from '../graph/compact-network.ts';
import { type LouvainLevel, levelOfCommunities, levelOfNetwork } from './louvain-level.ts';
import { moveActors } from './louvain-moves.ts';
import { type Parts, partsBySize } from './parts.ts';
import { type Random, randomFrom } from './random.ts';
import { shuffle } from './shuffle.ts';

/** [O] Directions of ties, in all orders together, up to which a network is looked at more than once. */
const ordersUpTo = 400_000;

/** Communities and how well they part the network. */
export interface Communities extends Parts {
  /** null where there are no ties. */
  readonly modularity: number | null;
}

/**
 * Louvain communities: groups within which ties are denser than degrees alone would bring about.
 *
 * For: which clubs the network falls into when nobody has named any.
 *
 *   Q = sum over groups g of  L_g / m - (D_g / 2m)^2;  actors, then whole groups, move where Q rises most
 *
 * Conventions: undirected simple view, unweighted, resolution 1. Greedy: another seed can give other groups of
 * about the same Q, so a membership near the edge means little. The seed decides the order in which actors are
 * looked at; an actor is looked at again only after a neighbour has left (Traag, Waltman & van Eck 2019). When
 * groups no longer merge, single actors are moved once more, and so on until nothing rises. A small network is
 * looked at in up to ten orders, and the parts with the largest Q are kept [ours].
 * Numbered by size, largest first. Not defined: modularity without ties; everybody is alone then.
 * Reference: Blondel, Guillaume, Lambiotte & Lefebvre 2008.
 */
export function louvain(network: CompactNetwork, seed: string): Communities {
  const random = randomFrom(seed);
  const base = levelOfNetwork(network);
  const orders = Math.max(1, Math.min(10, Math.floor(ordersUpTo / (base.targets.length + 1))));
  let best = partOnce(base, random);
  for (let k = 1; k < orders; k++) {
    const other = partOnce(base, random);
    if ((other.modularity ?? 0) > (best.modularity ?? 0) + 1e-12) best = other;
  }
  const count = new Set(best.community).size;
  return { ...partsBySize(best.community, count), modularity: best.modularity };
}

/** Parts found from one order of the actors. */
function partOnce(base: LouvainLevel, random: Random) {
  let community = Int32Array.from({ length: base.size }, (_, v) => v);
  const order = shuffle(new Uint32Array(community), random);
  for (let round = 0; round < 20; round++) {
    const moved = moveActors(base, community, order);
    const { label, merged } = mergeCommunities(base, community);
    community = label;
    if (!merged && (round > 0 || !moved)) break;
  }
  community = renumbered(community);
  return { community, modularity: modularityOf(base, community) };
}

/** Level by level: communities become actors and move, until none does. */
function mergeCommunities(base: LouvainLevel, community: Int32Array) {
  let label = renumbered(community);
  let level = levelOfCommunities(base, label);
  let merged = false;
  for (;;) {
    const own = Int32Array.from({ length: level.size }, (_, c) => c);
    if (!moveActors(level, own, new Uint32Array(own))) return { label, merged };
    merged = true;
    const next = renumbered(own);
    label = label.map((c) => next[c]!);
    level = levelOfCommunities(level, next);
  }
}

/** The same communities, numbered from 0 in the order of their first actors. */
function renumbered(community: Int32Array): Int32Array<ArrayBuffer> {
  const number = new Int32Array(community.length).fill(-1);
  let count = 0;
  return Int32Array.from(community, (c) => {
    if (number[c] === -1) number[c] = count++;
    return number[c]!;
  });
}

function modularityOf(level: LouvainLevel, community: Int32Array): number | null {
  const { size, offsets, targets, total } = level;
  if (total === 0) return null;
  const inside = new Float64Array(size);
  const degrees = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    degrees[community[v]!]! += level.degree[v]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      if (community[targets[k]!] === community[v]) inside[community[v]!]!++;
    }
  }
  return inside.reduce((sum, arcs, c) => sum + arcs / total - (degrees[c]! / total) ** 2, 0);
}
