import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = join(import.meta.dirname, 'push-process.ts');

export interface RunningPush {
  /** Settles when the push begins to write. */
  readonly begun: Promise<void>;
  /** What it printed, when it has ended. */
  readonly ended: Promise<string>;
  /** kill -9. */
  kill(): void;
}

/** Starts the process that pushes, so that it can be killed. */
export function startPush(uri: string, password: string, caseId: string, retryFor: number): RunningPush {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', tsx, program, uri, password, caseId, String(retryFor)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(output)));
  const begun = new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('PUSHING')) resolve();
    });
    void ended.then(() => reject(new Error(`the push ended before it began: ${output}`)));
  });
  begun.catch(() => {
    // Told to whoever waits for it.
  });
  return { begun, ended, kill: () => void child.kill('SIGKILL') };
}
