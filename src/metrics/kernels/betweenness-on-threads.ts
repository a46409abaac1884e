import type { CompactNetwork } from '../../graph/compact-network.ts';
import { betweenness, betweennessCost } from '../betweenness.ts';
import { type KernelForm, partsOf, sumOfParts } from './betweenness-parts.ts';
import { orderedSearchNetwork } from './search-network.ts';
import { shared } from './share.ts';
import type { RunOptions, WorkerPool } from './worker-pool.ts';

/** Below this many actors times arcs one thread is done before several have started. */
export const oneThreadCost = 2e7;

/**
 * Exact betweenness by the workers of a pool: the numbers of `betweenness`, to the last bit, whatever the number
 * of threads. Where memory can be shared the network is there once for all; else each worker gets a copy.
 */
export async function betweennessOnThreads(
  network: CompactNetwork,
  pool: WorkerPool,
  options: RunOptions & { readonly form?: KernelForm } = {},
): Promise<Float64Array> {
  const { form = 'fastest', progress } = options;
  options.signal?.throwIfAborted();
  if (betweennessCost(network) < oneThreadCost) return betweenness(network, progress, form);
  const search = orderedSearchNetwork(network);
  const { size, offsets, targets, sources } = search;
  const arrays = { offsets: shared(offsets), targets: shared(targets), sources: shared(sources) };
  const work = { network: { size, ...arrays, actors: null }, form };
  const results = await pool.run('betweenness', work, partsOf(search), {
    ...options,
    ...(progress && { progress: (done, of) => progress(Math.round((done / of) * size), size) }),
  });
  return sumOfParts(search, network.directed, results);
}
