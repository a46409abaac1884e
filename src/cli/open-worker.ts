import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Jobs, JobTable } from '../metrics/kernels/jobs.ts';
import type { WorkerLine } from '../metrics/kernels/worker-line.ts';
import { WorkerPool } from '../metrics/kernels/worker-pool.ts';

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
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(fromSources(new URL(`./${file}.ts`, import.meta.url)), { eval: true, execArgv: [] })
    : new Worker(new URL(`./${file}.js`, import.meta.url));
  worker.unref();
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

/** Run from its sources (tests, bench) the program needs what reads TypeScript in its workers too. */
function fromSources(entry: URL): string {
  const api = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href;
  return `import('${api}').then(({ register }) => (register(), import('${entry.href}')))`;
}
