// Started by open-worker.ts in a thread of its own.
import { parentPort } from 'node:worker_threads';
import { serveJobs } from '../metrics/kernels/serve-jobs.ts';
import { drawJobs } from '../sensitivity/draw-jobs.ts';

if (parentPort === null) throw new Error('draw-worker is started by open-worker as a worker thread');
const port = parentPort;
serveJobs(
  {
    send: (message, transfer) => port.postMessage(message, transfer),
    onMessage: (listener) => port.on('message', listener),
  },
  drawJobs,
);
