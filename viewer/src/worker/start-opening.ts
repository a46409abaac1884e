import type { Opened, OpenedLibrary, OpenRequest, Progress, WorkerMessage } from './messages.ts';
import { OpeningFailed } from './opening-failed.ts';
import { Arrival } from './parts.ts';

export interface Opening {
  readonly result: Promise<Opened | OpenedLibrary>;
  /** Ends the worker at once; `result` then never settles. */
  cancel(): void;
}

/** Reads and analyses in a worker of its own, so that the page stays free and the work can be ended. */
export function startOpening(request: OpenRequest, onProgress: (progress: Progress) => void): Opening {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let arrival: Arrival<Opened | OpenedLibrary> | null = null;
  const result = new Promise<Opened | OpenedLibrary>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') return onProgress(data);
      if (data.kind === 'opened') arrival = new Arrival(data.opened, data.parts);
      else if (data.kind === 'part') arrival?.add(data);
      else reject(new OpeningFailed(data.message, data.problems));
      if (arrival?.complete === false) return;
      worker.terminate();
      if (arrival !== null) resolve(arrival.whole);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new OpeningFailed(event.message || 'The worker that reads the files could not be started.', []));
    };
  });
  worker.postMessage(request);
  return { result, cancel: () => worker.terminate() };
}
