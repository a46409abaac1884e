import { inSlices, type Steps } from '../view/steps.ts';
import type { Progress } from './messages.ts';
import { OpeningFailed } from './opening-failed.ts';
import { Arrival, inParts } from './parts.ts';
import type { TaskAsk, TaskMessage, TaskName, Tasks } from './tasks.ts';

export interface RunningTask<Answer> {
  readonly result: Promise<Answer>;
  /** Ends the worker at once; `result` then never settles. */
  cancel(): void;
}

/**
 * Does one task on an opened case in a worker of its own, so that the page stays free and the work can be ended. What
 * is asked and what is answered go over piece by piece.
 */
export function startTask<Name extends TaskName>(
  name: Name,
  ask: Tasks[Name]['ask'],
  onProgress: (progress: Progress) => void = () => {},
): RunningTask<Tasks[Name]['answer']> {
  const worker = new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Tasks[Name]['answer']>((resolve, reject) => {
    let arrival: Arrival<Tasks[Name]['answer']> | null = null;
    worker.onmessage = ({ data }: MessageEvent<TaskMessage<Name>>) => {
      if (data.kind === 'progress') return onProgress(data);
      if (data.kind === 'failed') {
        worker.terminate();
        return reject(new OpeningFailed(data.message, data.problems));
      }
      if (data.kind === 'part') arrival?.add(data);
      else arrival = new Arrival(data.answer, data.parts);
      if (arrival?.complete !== true) return;
      worker.terminate();
      resolve(arrival.whole);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new OpeningFailed(event.message || 'The worker could not be started.', []));
    };
  });
  const asked = inParts(ask, (frame, parts) => ({ kind: 'ask', name, ask: frame, parts }) as const);
  const stopPosting = inSlices(posted(worker, asked), () => {});
  const cancel = (): void => {
    stopPosting();
    worker.terminate();
  };
  return { result, cancel };
}

function* posted<Name extends TaskName>(worker: Worker, messages: Iterable<TaskAsk<Name>>): Steps<void> {
  for (const message of messages) {
    worker.postMessage(message);
    yield;
  }
}
