import type { Progress } from './messages.ts';
import { OpeningFailed } from './opening-failed.ts';
import type { TaskMessage, TaskName, Tasks } from './tasks.ts';

export interface RunningTask<Answer> {
  readonly result: Promise<Answer>;
  /** Ends the worker at once; `result` then never settles. */
  cancel(): void;
}

/** Does one task on an opened case in a worker of its own, so that the page stays free and the work can be ended. */
export function startTask<Name extends TaskName>(
  name: Name,
  ask: Tasks[Name]['ask'],
  onProgress: (progress: Progress) => void = () => {},
): RunningTask<Tasks[Name]['answer']> {
  const worker = new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Tasks[Name]['answer']>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TaskMessage<Name>>) => {
      if (data.kind === 'progress') return onProgress(data);
      worker.terminate();
      if (data.kind === 'done') resolve(data.answer);
      else reject(new OpeningFailed(data.message, data.problems));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new OpeningFailed(event.message || 'The worker could not be started.', []));
    };
  });
  worker.postMessage({ name, ask });
  return { result, cancel: () => worker.terminate() };
}
