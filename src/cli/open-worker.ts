import { availableParallelism } from 'node:os';
import type { Jobs, JobTable } from '../metrics/kernels/jobs.ts';
import type { WorkerLine } from '../metrics/kernels/worker-line.ts';
import { WorkerPool } from '../metrics/kernels/worker-pool.ts';
import { startThread } from './start-thread.ts';

/** As many threads as the machine has to spare, at most eight: more gain little and cost memory. */
const spareThreads = () => Math.min(8, availableParallelism());

/** A pool of threads for the measures, or, with the name of another worker's file, for its jobs. */
export function openPool<Table extends JobTable = Jobs>(
  threads = spareThreads(),
  file?: 'draw-worker',
): WorkerPool<Table> {
  return new WorkerPool<Table>(() => openWorker(file), threads);
}

/** A worker thread for kernels. It does not keep the program alive while it has nothing to do. */
export function openWorker(file = 'kernel-worker'): WorkerLine {
  const worker = startThread(new URL(`./${file}`, import.meta.url));
  return {
    send: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.on('message', listener);
    },
    onFailure: (listener) => {
      worker.on('error', (error) => listener(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => listener(`it exited with code ${code}`));
    },
    keepAlive: (isWorking) => {
      if (isWorking) worker.ref();
      else worker.unref();
    },
    end: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}
