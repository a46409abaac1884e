import type { CompactNetwork } from '../graph/compact-network.ts';
import { type CorePattern, coreFit } from './core-fit.ts';
import { degree } from './degree.ts';
import { randomFrom } from './random.ts';
import { shuffle } from './shuffle.ts';

/** A core, and how well the network fits the ideal of it. */
export interface CorePeriphery {
  /** 1 for an actor of the core. */
  readonly isCore: Uint8Array;
  readonly coreSize: number;
  /** Correlation of ties with the ideal pattern, -1 .. 1. */
  readonly fit: number;
}

/**
 * Core and periphery: the core that makes the network look most like a dense core with a loose periphery.
 *
 * For: whether there is one centre that everybody hangs on, and who is of it; cores of k partners may be many.
 *
 *   maximise over cores C the correlation, over unordered pairs, of a_ij (tied or not) with the ideal
 *   pattern `either` 1 where i or j is of C, `both` 1 where both are, `ignored` 1 where both are, 0 where
 *   neither is, the other pairs left out
 *
 * Conventions: undirected simple view; the discrete model, pattern `both` unless told. Found by moving single
 * actors in and out of the core while the fit rises, from the best cores of highest degree and from
 * `starts` seeded random ones: nothing proves it the best of all.
 * Not defined (null): no ties, everybody tied to everybody, fewer than three actors.
 * Reference: Borgatti & Everett 2000, discrete model.
 */
export function corePeriphery(
  network: CompactNetwork,
  seed: string,
  pattern: CorePattern = 'both',
  starts = 8,
): CorePeriphery | null {
  const { size, around } = network;
  const ties = around.targets.length / 2;
  if (size < 3 || ties === 0 || ties === (size * (size - 1)) / 2) return null;
  const random = randomFrom(seed);
  let best: CorePeriphery | null = null;
  for (let start = 0; start <= starts; start++) {
    const order =
      start === 0
        ? byDegree(network)
        : shuffle(
            Uint32Array.from({ length: size }, (_, v) => v),
            random,
          );
    const found = climb(network, order, bestPrefix(network, order, pattern), pattern);
    if (best === null || found.fit > best.fit + 1e-12) best = found;
  }
  return best;
}

function byDegree(network: CompactNetwork): Uint32Array {
  const values = degree(network.around);
  return Uint32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
}

/** How many of the first actors of `order` make the best core. O(n + m). */
function bestPrefix(network: CompactNetwork, order: Uint32Array, pattern: CorePattern): number {
  const state = new CoreState(network);
  let best = 0;
  let bestFit = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < order.length; k++) {
    state.toggle(order[k]!);
    const fit = state.fit(pattern);
    if (fit <= bestFit) continue;
    best = k + 1;
    bestFit = fit;
  }
  return best;
}

function climb(
  network: CompactNetwork,
  order: Uint32Array,
  prefix: number,
  pattern: CorePattern,
): CorePeriphery {
  const state = new CoreState(network);
  for (let k = 0; k < prefix; k++) state.toggle(order[k]!);
  let fit = state.fit(pattern);
  for (let rising = true; rising; ) {
    rising = false;
    for (const v of order) {
      state.toggle(v);
      const now = state.fit(pattern);
      if (now > fit + 1e-12) {
        fit = now;
        rising = true;
      } else state.toggle(v);
    }
  }
  return { isCore: state.isCore, coreSize: state.coreSize, fit };
}

/** A core with the numbers of ties inside it and across its edge, kept up as actors enter and leave. */
class CoreState {
  readonly isCore: Uint8Array;
  coreSize = 0;
  private inside = 0;
  private across = 0;

  constructor(private readonly network: CompactNetwork) {
    this.isCore = new Uint8Array(network.size);
  }

  toggle(v: number): void {
    const { offsets, targets } = this.network.around;
    let toCore = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) toCore += this.isCore[targets[k]!]!;
    const toOthers = offsets[v + 1]! - offsets[v]! - toCore;
    const sign = this.isCore[v] === 1 ? -1 : 1;
    this.inside += sign * toCore;
    this.across += sign * (toOthers - toCore);
    this.coreSize += sign;
    this.isCore[v] = sign === 1 ? 1 : 0;
  }

  fit(pattern: CorePattern): number {
    const { size, around } = this.network;
    const { coreSize, inside, across } = this;
    return coreFit({ size, ties: around.targets.length / 2, coreSize, inside, across }, pattern);
  }
}
