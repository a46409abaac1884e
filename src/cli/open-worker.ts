import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerLine } from '../metrics/kernels/worker-line.ts';
import { WorkerPool } from '../metrics/kernels/worker-pool.ts';

/** A pool of as many threads as the machine has to spare, at most eight: more gain little and cost memory. */
export function openPool(threads = Math.min(8, availableParallelism())): WorkerPool {
  return new WorkerPool(openWorker, threads);
}

/** A worker thread for kernels. It does not keep the program alive while it has nothing to do. */
export function openWorker(): WorkerLine {
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(
    new URL(isSource ? './kernel-worker.ts' : './kernel-worker.js', import.meta.url),
    {
      execArgv: isSource ? ['--import', typeScriptLoader()] : [],
    },
  );
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

/** Run from its sources the program needs what reads TypeScript in its workers too. */
function typeScriptLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
