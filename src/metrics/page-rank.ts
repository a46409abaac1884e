import type { CompactNetwork } from '../graph/compact-network.ts';

/** [O] Conventional values, not results: share of steps along an arc, and the change at which to stop. */
const defaults = { damping: 0.85, tolerance: 1e-13, sweeps: 1000 };

/**
 * PageRank: how often somebody who follows arcs at random, and now and then starts afresh, is at an actor.
 *
 * For: who receives from those who themselves receive much; on supplies, where goods end up.
 *
 *   x(v) = (1 - d)/n + d [ sum over arcs u -> v of x(u)/out(u)  +  sum over u without arcs of x(u)/n ]
 *
 * Conventions: unweighted, along the arcs, damping d = .85; from an actor without outgoing arcs one starts
 * afresh anywhere. The values add up to 1. Solved without the last sum and scaled (the solution is the same up
 * to a factor), actor by actor with the newest values (Gauss-Seidel), until a sweep changes less than
 * 1e-13 of the sum.
 * Not defined: no actors (an empty array).
 * Reference: Brin & Page 1998; Gleich 2015 (section 2.3 on actors without arcs).
 */
export function pageRank(network: CompactNetwork, damping = defaults.damping): Float64Array {
  const { size, out } = network;
  const { offsets, targets } = network.in;
  const outDegree = new Float64Array(size);
  for (let v = 0; v < size; v++) outDegree[v] = Math.max(1, out.offsets[v + 1]! - out.offsets[v]!);
  const values = new Float64Array(size).fill(1);
  // What each actor hands to each of its receivers.
  const share = outDegree.map((arcs) => damping / arcs);
  for (let sweep = 0; sweep < defaults.sweeps; sweep++) {
    let change = 0;
    let sum = 0;
    for (let v = 0; v < size; v++) {
      let value = 1;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) value += share[targets[k]!]!;
      change += Math.abs(value - values[v]!);
      sum += value;
      values[v] = value;
      share[v] = (damping * value) / outDegree[v]!;
    }
    if (change <= defaults.tolerance * sum) break;
  }
  let sum = 0;
  for (const value of values) sum += value;
  return values.map((value) => value / sum);
}
