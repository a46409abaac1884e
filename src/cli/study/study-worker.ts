// Started by read-sources.ts in a thread of its own: reads one input for each message.
import { parentPort } from 'node:worker_threads';
import type { SourceOptions } from '../../study/read-study-source.ts';
import type { SourcePaths } from './find-sources.ts';
import { readSource } from './read-source.ts';

export interface StudyTask {
  readonly source: SourcePaths;
  readonly options: SourceOptions;
}

if (parentPort === null) throw new Error('study-worker is started by read-sources as a worker thread');
const port = parentPort;
port.on('message', ({ source, options }: StudyTask) => {
  readSource(source, options).then(
    (reading) => port.postMessage({ reading }),
    (error: unknown) => port.postMessage({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
