import type { CompactNetwork } from '../graph/compact-network.ts';
import { type LouvainLevel, levelOfCommunities, levelOfNetwork } from './louvain-level.ts';
import { moveActors } from './louvain-moves.ts';
import { type Parts, partsBySize } from './parts.ts';
import { randomFrom } from './random.ts';
import { shuffle } from './shuffle.ts';

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
 * groups no longer merge, single actors are moved once more, and so on until nothing rises.
 * Numbered by size, largest first. Not defined: modularity without ties; everybody is alone then.
 * Reference: Blondel, Guillaume, Lambiotte & Lefebvre 2008.
 */
export function louvain(network: CompactNetwork, seed: string): Communities {
  const random = randomFrom(seed);
  const base = levelOfNetwork(network);
  let community = Int32Array.from({ length: network.size }, (_, v) => v);
  const order = shuffle(new Uint32Array(community), random);
  for (let round = 0; round < 20; round++) {
    const moved = moveActors(base, community, order);
    const { label, merged } = mergeCommunities(base, community);
    community = label;
    if (!moved && !merged) break;
    if (round > 0 && !merged) break;
  }
  const count = new Set(community).size;
  return { ...partsBySize(renumbered(community), count), modularity: modularityOf(base, community) };
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
