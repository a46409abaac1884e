import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { ArticulatorError } from '../../errors.ts';
import type { SourceReading } from '../../study/merge-cases.ts';
import type { SourceOptions } from '../../study/read-study-source.ts';
import type { Progress } from '../progress.ts';
import { startThread } from '../start-thread.ts';
import type { SourcePaths } from './find-sources.ts';
import { readSource } from './read-source.ts';

/** Inputs from which threads repay their start. */
const worthThreads = 24;
/** More threads gain little and cost memory. */
const mostThreads = 8;

/**
 * Reads and analyses the inputs; many of them on as many threads as the machine has. The readings come in the
 * order of the inputs, whichever is done first.
 *
 * Throws ArticulatorError where a file cannot be read, UsageError where an option makes no sense.
 */
export async function readSources(
  sources: readonly SourcePaths[],
  options: SourceOptions,
  progress: Progress,
): Promise<readonly SourceReading[]> {
  const threads = Math.min(mostThreads, availableParallelism());
  if (sources.length >= worthThreads && threads > 1) return onThreads(sources, options, progress, threads);
  const readings: SourceReading[] = [];
  for (const source of sources) {
    progress.step(readings.length, sources.length, 'cases');
    readings.push(await readSource(source, options));
  }
  return readings;
}

async function onThreads(
  sources: readonly SourcePaths[],
  options: SourceOptions,
  progress: Progress,
  threads: number,
): Promise<readonly SourceReading[]> {
  // One at a time here first: what is wrong with an option is said as it is without threads.
  const readings: SourceReading[] = [await readSource(sources[0]!, options)];
  let next = 1;
  let done = 1;
  const workers = Array.from({ length: threads }, () =>
    startThread(new URL('./study-worker', import.meta.url)),
  );
  const work = async (worker: Worker) => {
    while (next < sources.length) {
      const place = next++;
      readings[place] = await readBy(worker, sources[place]!, options);
      progress.step(++done, sources.length, 'cases');
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    for (const worker of workers) {
      worker.removeAllListeners();
      void worker.terminate();
    }
  }
  return readings;
}

function readBy(worker: Worker, source: SourcePaths, options: SourceOptions): Promise<SourceReading> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new ArticulatorError(`${source.label} could not be read: ${reason}`));
    worker.removeAllListeners();
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`its thread ended with code ${code}.`));
    worker.on('message', (answer: { readonly reading?: SourceReading; readonly failure?: string }) => {
      if (answer.reading === undefined) fail(answer.failure ?? 'no reason given');
      else resolve(answer.reading);
    });
    worker.ref();
    worker.postMessage({ source, options });
  });
}
