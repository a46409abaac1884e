import type { CompactNetwork } from '../graph/compact-network.ts';
import { betweenness, betweennessCost } from './betweenness.ts';
import { betweennessOnThreads } from './kernels/betweenness-on-threads.ts';
import type { WorkerPool } from './kernels/worker-pool.ts';
import type { MeasureSettings } from './measure-settings.ts';
import { type Approximation, type SamplingOptions, sampledBetweenness } from './sampled-betweenness.ts';

/** Betweenness with what is known of its error. */
export interface Betweenness {
  readonly values: Float64Array;
  /** null: the values are exact. Else how close they are; to be said wherever they are shown. */
  readonly approximate: Approximation | null;
}

export interface BetweennessOptions extends SamplingOptions {
  /** Actors times arcs up to which betweenness is exact; default 2e10 (63,000 actors with five arcs each: a minute). */
  readonly exactUpTo?: number;
}

export const defaultExactUpTo = 2e10;

/** What the settings of all measures say of betweenness. */
export function betweennessOptions(settings: MeasureSettings): BetweennessOptions {
  const { seed, betweennessUpTo: exactUpTo, betweennessError: epsilon, betweennessRisk: delta } = settings;
  return { seed, exactUpTo, epsilon, delta };
}

/** Betweenness of any network, in this thread: exact where that is feasible, else from drawn paths. */
export function betweennessOf(network: CompactNetwork, options: BetweennessOptions = {}): Betweenness {
  if (!isFeasible(network, options)) return sampledBetweenness(network, options);
  return { values: betweenness(network, options.progress), approximate: null };
}

/** The same by the workers of a pool, which makes it cancellable; the same numbers. Sampling stays in this thread. */
export async function betweennessOfOnThreads(
  network: CompactNetwork,
  pool: WorkerPool,
  options: BetweennessOptions & { readonly signal?: AbortSignal } = {},
): Promise<Betweenness> {
  if (!isFeasible(network, options)) return sampledBetweenness(network, options);
  return { values: await betweennessOnThreads(network, pool, options), approximate: null };
}

/** One sentence for people: that the numbers are not exact, and how close they are. */
export function approximationText({ epsilon, delta, samples }: Approximation): string {
  return `approximate: from ${samples} drawn paths, with probability ${1 - delta} within ${epsilon} of all pairs`;
}

function isFeasible(network: CompactNetwork, { exactUpTo = defaultExactUpTo }: BetweennessOptions): boolean {
  return betweennessCost(network) <= exactUpTo;
}
