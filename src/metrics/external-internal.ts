import type { Adjacency, CompactNetwork } from '../graph/compact-network.ts';

/** E-I of every actor (NaN where not defined) and of the network (null where not defined). */
export interface ExternalInternal {
  readonly actors: Float64Array;
  readonly network: number | null;
  /** Links of the network between two groups, and inside one. */
  readonly external: number;
  readonly internal: number;
}

/**
 * E-I index: whether links lead out of the groups (+1) or stay inside (-1).
 *
 * For: how open a cluster, a country or a kind is.
 *
 *   (E - I) / (E + I);  E links between two groups, I links inside one
 *
 * Conventions: of an actor over its contacts, in either direction, each once; of a network over its arcs, so
 * that a two-way tie of a directed network counts twice and an undirected tie once. A link with an end whose
 * group is negative (not known) is left out.
 * Not defined: an actor, or a network, with no link between known groups.
 * Reference: Krackhardt & Stern 1988.
 */
export function externalInternal(network: CompactNetwork, groupOf: ArrayLike<number>): ExternalInternal {
  const { around, out, size, directed } = network;
  const actors = new Float64Array(size);
  const total = { external: 0, internal: 0 };
  for (let i = 0; i < size; i++) {
    const contacts = count(around, i, groupOf);
    const arcs = count(out, i, groupOf);
    actors[i] = index(contacts) ?? Number.NaN;
    total.external += arcs.external / (directed ? 1 : 2);
    total.internal += arcs.internal / (directed ? 1 : 2);
  }
  return { actors, network: index(total), ...total };
}

interface Sides {
  external: number;
  internal: number;
}

function count({ offsets, targets }: Adjacency, i: number, groupOf: ArrayLike<number>): Sides {
  const sides: Sides = { external: 0, internal: 0 };
  if (groupOf[i]! < 0) return sides;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    const other = groupOf[targets[k]!]!;
    if (other < 0) continue;
    if (other === groupOf[i]) sides.internal++;
    else sides.external++;
  }
  return sides;
}

function index({ external, internal }: Sides): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}
