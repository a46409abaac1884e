import { serveJobs } from '../../../src/metrics/kernels/serve-jobs.ts';

// Started by open-kernel-worker.ts: does the parts of a calculation it is given.
serveJobs({
  send: (message, transfer) => self.postMessage(message, { transfer }),
  onMessage: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
});
