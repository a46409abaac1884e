import type { CompactNetwork } from '../graph/compact-network.ts';

/** [O] When to stop: the sum of all changes in one step (largest value 1), and the most steps taken. */
const defaults = { tolerance: 1e-10, maxIterations: 10_000 };

export interface HubsAndAuthorities {
  /** One value an actor, together 1. */
  readonly hubs: Float64Array;
  readonly authorities: Float64Array;
}

/**
 * Hubs and authorities: good hubs send to good authorities, good authorities receive from good hubs.
 *
 * For: which sellers serve the buyers whom the other great sellers serve, and which buyers they have in common.
 *
 *   authority(v) = sum over u -> v of hub(u)      hub(v) = sum over v -> w of authority(w)      each sums to 1
 *
 * Conventions: arcs of the simple network, unweighted; ties count both ways. Found by repetition from equal hubs,
 * the largest value of each step being 1. Not defined (null): no arcs; not found in 10,000 steps (two groups of hubs
 * equally strong).
 * Reference: Kleinberg 1999.
 */
export function hubsAndAuthorities(network: CompactNetwork): HubsAndAuthorities | null {
  const { size, out } = network;
  if (out.targets.length === 0) return null;
  let hubs = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < defaults.maxIterations; step++) {
    const authorities = received(network, hubs);
    const next = sent(network, authorities);
    scale(authorities, 1 / largest(authorities));
    scale(next, 1 / largest(next));
    let change = 0;
    for (let v = 0; v < size; v++) change += Math.abs(next[v]! - hubs[v]!);
    hubs = next;
    if (change >= defaults.tolerance) continue;
    scale(authorities, 1 / sum(authorities));
    scale(hubs, 1 / sum(hubs));
    return { hubs, authorities };
  }
  return null;
}

/** What each actor receives from those that send to it. */
function received({ size, out }: CompactNetwork, hubs: Float64Array): Float64Array<ArrayBuffer> {
  const authorities = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) authorities[out.targets[k]!]! += hubs[v]!;
  }
  return authorities;
}

/** What each actor has of those it sends to. */
function sent({ size, out }: CompactNetwork, authorities: Float64Array): Float64Array<ArrayBuffer> {
  const hubs = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    for (let k = out.offsets[v]!; k < out.offsets[v + 1]!; k++) hubs[v]! += authorities[out.targets[k]!]!;
  }
  return hubs;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

function scale(values: Float64Array, factor: number): void {
  for (let v = 0; v < values.length; v++) values[v]! *= factor;
}
