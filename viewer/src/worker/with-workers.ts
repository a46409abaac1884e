import { WorkerFailure, WorkerPool } from '../../../src/metrics/kernels/worker-pool.ts';
import { openKernelWorker } from './open-kernel-worker.ts';

/** One processor is left to the page, and where the picture is drawn without a graphics processor, to the picture. */
const spare = (): number => Math.min(8, Math.max(1, (navigator.hardwareConcurrency || 1) - 1));

/**
 * Work by as many workers as the machine has to spare; null where workers cannot be had here, and the caller does it
 * alone or leaves it. Without cross-origin isolation each worker gets a copy of the network.
 */
export async function withWorkers<Result>(
  work: (pool: WorkerPool) => Promise<Result>,
): Promise<Result | null> {
  if (typeof Worker === 'undefined') return null;
  const pool = new WorkerPool(openKernelWorker, spare());
  try {
    return await work(pool);
  } catch (error) {
    if (error instanceof WorkerFailure) return null;
    throw error;
  } finally {
    pool.close();
  }
}
