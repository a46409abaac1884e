import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = join(import.meta.dirname, 'push-process.ts');

export interface RunningPush {
  /** Lets it begin; settles when it begins to write. */
  begin(): Promise<void>;
  /** Settles when it has printed this. */
  said(text: string): Promise<void>;
  /** What it printed, when it has ended. */
  readonly ended: Promise<string>;
  /** kill -9. */
  kill(): void;
}

/** Starts the process that pushes and lets it prepare, so that it can be begun, and killed, at a chosen moment. */
export function startPush(uri: string, password: string, caseId: string, retryFor: number): RunningPush {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', tsx, program, uri, caseId, String(retryFor)],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NEO4J_PASSWORD: password } },
  );
  let output = '';
  const listeners = new Set<() => void>();
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(output)));
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const listener of [...listeners]) listener();
  });
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!output.includes(text)) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      void ended.then(() => reject(new Error(`the push ended without ${text}: ${output}`)));
      look();
    });
  return {
    async begin() {
      await said('READY');
      child.stdin?.end('\n');
      await said('PUSHING');
    },
    said,
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
