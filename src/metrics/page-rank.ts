import type { CompactNetwork } from '../graph/compact-network.ts';

/** [O] Conventional values, not results: share of steps along an arc, and the change at which to stop. */
const defaults = { damping: 0.85, tolerance: 1e-12, sweeps: 1000 };

/**
 * PageRank: how often somebody who follows arcs at random, and now and then starts afresh, is at an actor.
 *
 * For: who receives from those who themselves receive much; on supplies, where goods end up.
 *
 *   x(v) = (1 - d)/n + d [ sum over arcs u -> v of x(u)/out(u)  +  sum over u without arcs of x(u)/n ]
 *
 * Conventions: unweighted, along the arcs, damping d = .85; from an actor without outgoing arcs one starts
 * afresh anywhere. The values add up to 1. Solved without the last sum and scaled (the solution is the same up
 * to a factor): actor by actor with the newest values (Gauss-Seidel), after each sweep all scaled so that what is
 * handed on balances (a quarter of the sweeps), until a sweep changes less than 1e-12 of the sum.
 * Not defined: no actors (an empty array).
 * Reference: Brin & Page 1998; Gleich 2015 (section 2.3 on actors without arcs).
 */
export function pageRank(network: CompactNetwork, damping = defaults.damping): Float64Array {
  const { size, out } = network;
  const { offsets, targets } = network.in;
  // What each actor hands to each of its receivers, as a share of its value; 0 where it has none.
  const rate = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    const arcs = out.offsets[v + 1]! - out.offsets[v]!;
    rate[v] = arcs === 0 ? 0 : damping / arcs;
  }
  const values = new Float64Array(size).fill(1);
  const handed = rate.slice();
  for (let sweep = 0; sweep < defaults.sweeps; sweep++) {
    let change = 0;
    let sum = 0;
    let kept = 0;
    for (let v = 0; v < size; v++) {
      let value = 1;
      const end = offsets[v + 1]!;
      for (let k = offsets[v]!; k < end; k++) value += handed[targets[k]!]!;
      change += Math.abs(value - values[v]!);
      sum += value;
      if (rate[v] === 0) kept += value;
      values[v] = value;
      handed[v] = value * rate[v]!;
    }
    if (change <= defaults.tolerance * sum) break;
    // In the solution the sum is n and what was handed on.
    balance(values, handed, size / (sum - damping * (sum - kept)));
  }
  let sum = 0;
  for (const value of values) sum += value;
  return values.map((value) => value / sum);
}

function balance(values: Float64Array, handed: Float64Array, factor: number): void {
  for (let v = 0; v < values.length; v++) {
    values[v]! *= factor;
    handed[v]! *= factor;
  }
}
