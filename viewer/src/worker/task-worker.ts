import './without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import type { Progress } from './messages.ts';
import { nowAndThen } from './now-and-then.ts';
import { Arrival, inParts } from './parts.ts';
import type { TaskAsk, TaskMessage, TaskName, Tasks } from './tasks.ts';

type Report = (progress: Progress) => void;

/** Each task is loaded when it is first asked for. */
const runners: {
  readonly [Name in TaskName]: (ask: Tasks[Name]['ask'], report: Report) => Promise<Tasks[Name]['answer']>;
} = {
  scenario: async (ask, report) => (await import('./run-scenario.ts')).runScenario(ask, report),
  export: async (ask, report) => (await import('./run-export.ts')).runExport(ask, report),
  project: async (ask) => (await import('../show/project-file.ts')).writeProject(ask),
  picture: async (ask, report) => (await import('./run-picture.ts')).runPicture(ask, report),
  png: async (ask, report) => (await import('./run-png.ts')).runPng(ask, report),
  nextBest: async (ask, report) => (await import('./run-next-best.ts')).runNextBest(ask, report),
  measures: async (ask, report) => (await import('./run-measures.ts')).runMeasures(ask, report),
  explain: async (ask) => (await import('./run-explain.ts')).runExplain(ask),
};

const post = (message: TaskMessage<TaskName>): void => self.postMessage(message);

let asked: { readonly name: TaskName; readonly arrival: Arrival<unknown> } | null = null;

self.onmessage = async ({ data }: MessageEvent<TaskAsk<TaskName>>): Promise<void> => {
  if (data.kind === 'part') asked?.arrival.add(data);
  else asked = { name: data.name, arrival: new Arrival<unknown>(data.ask, data.parts) };
  if (asked?.arrival.complete === true) await answer(asked.name, asked.arrival.whole);
};

async function answer(name: TaskName, ask: unknown): Promise<void> {
  const report = nowAndThen((progress) => post({ kind: 'progress', ...progress }));
  try {
    // The name says which of the asks it is.
    const run = runners[name] as (ask: unknown, report: Report) => Promise<Tasks[TaskName]['answer']>;
    const done = (given: Tasks[TaskName]['answer'], parts: number) =>
      ({ kind: 'done', answer: given, parts }) as const;
    for (const message of inParts(await run(ask, report), done)) post(message);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', message, problems: error instanceof InputError ? error.problems : [] });
  }
}
