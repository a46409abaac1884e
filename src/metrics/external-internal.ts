import type { CompactNetwork } from '../graph/compact-network.ts';

/** E-I of every actor (NaN where not defined) and of the network (null where not defined). */
export interface ExternalInternal {
  readonly actors: Float64Array;
  readonly network: number | null;
}

/**
 * E-I index: whether links lead out of the groups (+1) or stay inside (-1).
 *
 * For: how open a cluster, a country or a kind is.
 *
 *   (E - I) / (E + I);  E links between two groups, I links inside one
 *
 * Conventions: over arcs: a two-way tie of a directed network counts twice, for its actors and for the
 * network; an undirected tie counts once. An arc with an end whose group is negative (not known) is left out.
 * Not defined: an actor, or a network, with no arc between known groups.
 * Reference: Krackhardt & Stern 1988.
 */
export function externalInternal(network: CompactNetwork, groupOf: ArrayLike<number>): ExternalInternal {
  const { out, size } = network;
  const external = new Float64Array(size);
  const internal = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (groupOf[i]! < 0) continue;
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      const j = out.targets[k]!;
      if (groupOf[j]! < 0) continue;
      const side = groupOf[i] === groupOf[j] ? internal : external;
      side[i]!++;
      if (network.directed) side[j]!++;
    }
  }
  // Every arc was counted at both its ends, in an undirected network every tie too: the ratio is the same.
  let e = 0;
  let i = 0;
  const actors = external.map((count, v) => {
    e += count;
    i += internal[v]!;
    return index(count, internal[v]!) ?? Number.NaN;
  });
  return { actors, network: index(e, i) };
}

function index(external: number, internal: number): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}
