import './without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import type { Progress } from './messages.ts';
import type { TaskMessage, TaskName, Tasks } from './tasks.ts';

type Report = (progress: Progress) => void;

/** Each task is loaded when it is first asked for. */
const runners: {
  readonly [Name in TaskName]: (ask: Tasks[Name]['ask'], report: Report) => Promise<Tasks[Name]['answer']>;
} = {
  scenario: async (ask, report) => (await import('./run-scenario.ts')).runScenario(ask, report),
  export: async (ask, report) => (await import('./run-export.ts')).runExport(ask, report),
  picture: async (ask, report) => (await import('./run-picture.ts')).runPicture(ask, report),
  nextBest: async (ask, report) => (await import('./run-next-best.ts')).runNextBest(ask, report),
  measures: async (ask, report) => (await import('./run-measures.ts')).runMeasures(ask, report),
  explain: async (ask) => (await import('./run-explain.ts')).runExplain(ask),
};

const post = (message: TaskMessage<TaskName>): void => self.postMessage(message);

self.onmessage = async ({
  data,
}: MessageEvent<{ readonly name: TaskName; readonly ask: unknown }>): Promise<void> => {
  let last = 0;
  const report: Report = (progress) => {
    const now = Date.now();
    if (now - last < 50 && progress.done < progress.total) return;
    last = now;
    post({ kind: 'progress', ...progress });
  };
  try {
    // The name says which of the asks it is.
    const run = runners[data.name] as (ask: unknown, report: Report) => Promise<Tasks[TaskName]['answer']>;
    post({ kind: 'done', answer: await run(data.ask, report) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', message, problems: error instanceof InputError ? error.problems : [] });
  }
};
