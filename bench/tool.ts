import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { withGraphDataScience } from './peers/graph-data-science.ts';
import type { Missing, Reply, Request } from './request.ts';

/** Something that can be asked to do a job and says how long it took. */
export interface Tool {
  ask(request: Request): Promise<Reply | Missing>;
  end(): Promise<void>;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const python = process.env.BENCH_PYTHON ?? 'python3';
/** graph-tool and sna come from Debian and need its own Python and R. */
const systemPython = process.env.BENCH_SYSTEM_PYTHON ?? '/usr/bin/python3';
const rscript = process.env.BENCH_RSCRIPT ?? 'Rscript';

/** Starts a tool by name: `ours`, or a peer. */
export function startTool(name: string): Tool {
  if (name === 'Neo4j GDS') return withGraphDataScience();
  if (name === 'sna') {
    return talkTo(rscript, ['--vanilla', here('peers/peers.R')], ({ job, file, size, threads }) =>
      [job, file, size, threads].join('\t'),
    );
  }
  if (name === 'ours' || name === 'graphology-metrics') {
    const role = name === 'ours' ? [] : ['graphology'];
    return talkTo(process.execPath, ['--import', 'tsx', here('ours.ts'), ...role], JSON.stringify);
  }
  const interpreter = name === 'graph-tool' ? systemPython : python;
  return talkTo(interpreter, [here('peers/peers.py'), name], JSON.stringify);
}

/** A process that answers each line with one line. */
function talkTo(command: string, args: readonly string[], write: (request: Request) => string): Tool {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${String(chunk)}`.slice(-2000);
  });
  const failed = new Promise<Missing>((resolve) => {
    child.once('error', () => resolve({ missing: `${command} cannot be started` }));
    child.once('exit', () => resolve({ missing: `ended: ${complaint.trim().split('\n').at(-1) ?? ''}` }));
  });
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout });
  return {
    async ask(request) {
      child.stdin.write(`${write(request)}\n`);
      const answered = once(lines, 'line').then(([line]) => JSON.parse(line as string) as Reply | Missing);
      return Promise.race([answered, failed]);
    },
    async end() {
      child.stdin.end();
      await failed;
    },
  };
}
