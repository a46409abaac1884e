import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkInput } from './check-input.ts';
import type { Task, Told } from './child.ts';
import { fixtureCorpus } from './corpus.ts';
import { fuzzFormats } from './fuzz-input.ts';
import { makeInput, type Wanted } from './make-input.ts';
import { savedInput, savedText } from './saved-input.ts';

const usage = `npm run fuzz -- [--minutes N | --count N] [--seed TEXT] [--from N] [--only FORMAT] [--hostile]
npm run fuzz -- --replay FILE

Gives damaged files to every reader: each must answer with a reading that adds up or with an error of our own, in 5
seconds of processor time and in bounded memory. The same seed gives the same inputs. What fails is saved in .fuzz, to be replayed.
--hostile gives only inputs made to exhaust the readers. FORMAT: ${fuzzFormats.join(', ')}.`;

/**
 * A reading that gives no answer in so many milliseconds hangs, however busy the machine is; the process that reads
 * measures its own processor time besides, and may have so large a heap, in MB.
 */
const limits = { time: 300_000, heap: 1000 } as const;
const tooSlow = `no answer in ${limits.time / 1000} s`;
const overLimit = /^(no answer|not read) in \d|^\d+ MB held$/u;
const folder = new URL('../../.fuzz/', import.meta.url);

interface Outcome {
  /** The first input that was not read: the next to begin with. */
  readonly next: number;
  readonly faults: readonly string[];
}

async function replay(path: string): Promise<number> {
  const faults = await checkInput(savedInput(readFileSync(path, 'utf8')));
  console.log(faults.length === 0 ? 'Nothing is wrong with it any more.' : faults.join('\n'));
  return faults.length === 0 ? 0 : 1;
}

async function fuzz(task: Task, until: number): Promise<number> {
  const begun = Date.now();
  let failures = 0;
  let next = task.from;
  while (next < task.to && Date.now() < until) {
    const outcome = await read({ ...task, from: next }, until);
    next = outcome.next;
    if (outcome.faults.length === 0) continue;
    failures++;
    save(task, next - 1, outcome.faults);
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(
    `${next - task.from} inputs of seed "${task.seed}" from ${task.from} on in ${seconds} s: ${failures} failures.`,
  );
  return failures === 0 ? 0 : 1;
}

/**
 * Lets a process of its own read inputs until one fails or the time is over; one that took too much time or memory is
 * read once more alone, because the machine may have been busy, and the process full of what earlier inputs left.
 */
async function read(task: Task, until: number): Promise<Outcome> {
  const first = await readInChild(task, until);
  if (first.faults.length === 0 || !first.faults.every((fault) => overLimit.test(fault))) return first;
  return readInChild({ ...task, from: first.next - 1, to: first.next }, Number.POSITIVE_INFINITY);
}

function readInChild(task: Task, until: number): Promise<Outcome> {
  const child = fork(new URL('child.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${limits.heap}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let at = task.from;
    let timer: NodeJS.Timeout | undefined;
    const answer = (outcome: Outcome) => {
      clearTimeout(timer);
      end(child);
      resolve(outcome);
    };
    child.on('message', (told: Told) => {
      clearTimeout(timer);
      at = told.index;
      if (told.is === 'reading')
        timer = setTimeout(() => answer({ next: at + 1, faults: [tooSlow] }), limits.time);
      if (told.is !== 'done') return;
      if (at % 5000 === 4999) console.log(`${at + 1} …`);
      if (told.faults.length > 0 || at + 1 >= task.to || Date.now() >= until)
        answer({ next: at + 1, faults: told.faults });
    });
    child.on('exit', (code, signal) =>
      answer({
        next: at + 1,
        faults: [`the process that read it ended: ${signal ?? code} (heap of ${limits.heap} MB)`],
      }),
    );
    child.send(task);
  });
}

function end(child: ChildProcess): void {
  child.removeAllListeners();
  child.kill('SIGKILL');
}

function save({ seed, wanted }: Task, index: number, faults: readonly string[]): void {
  const input = makeInput(seed, index, fixtureCorpus(), wanted);
  mkdirSync(folder, { recursive: true });
  const path = fileURLToPath(new URL(`${input.format}-${seed}-${index}.json`, folder));
  writeFileSync(path, savedText(seed, index, input, faults));
  console.log(`${input.format} ${index} (${input.how.join(', ')}): ${faults[0]!.slice(0, 400)}\n  ${path}`);
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      minutes: text,
      count: text,
      seed: text,
      from: text,
      only: text,
      replay: text,
      hostile: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const only = fuzzFormats.find((each) => each === values.only);
  const [minutes, count, from] = [values.minutes, values.count, values.from].map(Number);
  if (values.help === true || (values.only !== undefined && only === undefined)) {
    console.log(usage);
    return values.help === true ? 0 : 2;
  }
  if (values.replay !== undefined) return replay(values.replay);
  const wanted: Wanted = { only, hostile: values.hostile === true ? 'all' : 'some' };
  const begin = from || 0;
  const seed = values.seed ?? 'articulator';
  const until = Date.now() + 60_000 * (minutes || (count ? Number.POSITIVE_INFINITY : 1));
  return fuzz({ seed, from: begin, to: begin + (count || Number.MAX_SAFE_INTEGER), wanted }, until);
}

process.exitCode = await main();
