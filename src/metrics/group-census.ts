import type { CompactNetwork } from '../graph/compact-network.ts';

/** How many actors each group has, and how many arcs the grouped actors have among them. */
export interface GroupCensus {
  /** Actors with a group. */
  readonly actors: number;
  /** By group number. */
  readonly sizes: readonly number[];
  /** Arcs with both ends in some group; an undirected tie is two. */
  readonly arcs: number;
  /** arcs / (actors (actors - 1)); 0 where there is nobody to be linked with. */
  readonly density: number;
}

/** Counts groups and arcs; actors with a negative group are left out. O(n + m). */
export function groupCensus(network: CompactNetwork, groupOf: ArrayLike<number>): GroupCensus {
  const sizes: number[] = [];
  let actors = 0;
  let arcs = 0;
  for (let i = 0; i < network.size; i++) {
    const group = groupOf[i]!;
    if (group < 0) continue;
    while (sizes.length <= group) sizes.push(0);
    sizes[group]!++;
    actors++;
    for (let k = network.out.offsets[i]!; k < network.out.offsets[i + 1]!; k++) {
      if (groupOf[network.out.targets[k]!]! >= 0) arcs++;
    }
  }
  return { actors, sizes, arcs, density: actors < 2 ? 0 : arcs / (actors * (actors - 1)) };
}
