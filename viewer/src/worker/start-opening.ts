import type { Problem } from '../../../src/model/problem.ts';
import type { Opened, OpenedLibrary, OpenRequest, Progress, WorkerMessage } from './messages.ts';
import type { More } from './more.ts';
import { OpeningFailed } from './opening-failed.ts';
import { Arrival } from './parts.ts';

export interface Opening {
  /** What was opened, as soon as it can be looked at. */
  readonly result: Promise<Opened | OpenedLibrary>;
  /** What is lacking is to be worked out now. */
  goOn(): void;
  /** Ends the worker at once; nothing more comes then, and `result` never settles if it has not. */
  cancel(): void;
}

export interface OpeningEvents {
  onProgress(progress: Progress): void;
  /** What was handed over lacks something: a piece of it has come. */
  onMore(more: More): void;
  /** What is lacking cannot be had. */
  onMoreFailed(failure: OpeningFailed): void;
}

/**
 * Reads and analyses in a worker of its own, so that the page stays free and the work can be ended. The worker goes
 * on after `result` where something is lacking still.
 */
export function startOpening(request: OpenRequest, events: OpeningEvents): Opening {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let arrival: Arrival<Opened | OpenedLibrary | More> | null = null;
  const result = new Promise<Opened | OpenedLibrary>((resolve, reject) => {
    let isOpened = false;
    const fail = (message: string, problems: readonly Problem[]): void => {
      worker.terminate();
      const failure = new OpeningFailed(message, problems);
      if (isOpened) events.onMoreFailed(failure);
      else reject(failure);
    };
    const take = (come: Opened | OpenedLibrary | More): void => {
      if (!('lacks' in come) || come.lacks === null) worker.terminate();
      if ('mode' in come) resolve(come);
      else events.onMore(come);
      isOpened = true;
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') return events.onProgress(data);
      if (data.kind === 'failed') return fail(data.message, data.problems);
      if (data.kind === 'part') arrival?.add(data);
      else arrival = new Arrival(data.kind === 'opened' ? data.opened : data.more, data.parts);
      if (arrival?.complete !== true) return;
      const { whole } = arrival;
      arrival = null;
      take(whole);
    };
    worker.onerror = (event) =>
      fail(event.message || 'The worker that reads the files could not be started.', []);
  });
  worker.postMessage(request);
  const goOn = (): void => worker.postMessage('go on');
  return { result, goOn, cancel: () => worker.terminate() };
}
