import type { WorkerLine } from '../../../src/metrics/kernels/worker-line.ts';

/** A Web Worker for kernels, from the page's own files. */
export function openKernelWorker(): WorkerLine {
  const worker = new Worker(new URL('./kernel-worker.ts', import.meta.url), { type: 'module' });
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: (listener) => {
      worker.addEventListener('error', ({ message }) => listener(message || 'it could not be started'));
    },
    keepAlive: () => {},
    end: () => worker.terminate(),
  };
}
