import type { CompactNetwork } from '../../../src/graph/compact-network.ts';
import { type Betweenness, betweennessOfOnThreads } from '../../../src/metrics/betweenness-of.ts';
import { WorkerFailure, WorkerPool } from '../../../src/metrics/kernels/worker-pool.ts';
import { openKernelWorker } from './open-kernel-worker.ts';

/**
 * Betweenness by as many workers as the machine has to spare, where the network is large enough for them; null where
 * workers cannot be had here, and the caller does it alone. Without cross-origin isolation each gets a copy.
 */
export async function betweennessInWorkers(
  network: CompactNetwork,
  progress: (done: number, of: number) => void,
): Promise<Betweenness | null> {
  if (typeof Worker === 'undefined') return null;
  const pool = new WorkerPool(openKernelWorker, Math.min(8, navigator.hardwareConcurrency || 1));
  try {
    return await betweennessOfOnThreads(network, pool, { progress });
  } catch (error) {
    if (error instanceof WorkerFailure) return null;
    throw error;
  } finally {
    pool.close();
  }
}
