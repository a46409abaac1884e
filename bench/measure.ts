import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArcs } from './arcs-file.ts';
import { generateNetwork } from './generate-network.ts';
import type { BenchJob } from './jobs.ts';
import type { Missing, Reply, Request } from './request.ts';
import { startTool, type Tool } from './tool.ts';

/** What a tool took, or why it is missing. */
export interface Measurement {
  readonly tool: string;
  readonly version: string | null;
  /** Median of the rounds. */
  readonly seconds: number;
  readonly rounds: readonly number[];
  readonly memory: number;
  readonly note: Reply['note'];
  readonly missing: string | null;
}

const seed = 1;

/**
 * Asks our side and every peer in turn, round after round, each in a process of its own. One round more than asked
 * for comes first, to warm up compilers and caches: in it every tool does the job again until it has worked for a
 * second. It counts only for a tool that takes over 20 s, which then is spared the last.
 */
export async function measure(
  job: BenchJob,
  say: (text: string) => void,
): Promise<{ readonly ours: Measurement; readonly peers: readonly Measurement[] }> {
  const file = arcsFile(job.size);
  const names = ['ours', ...job.peers];
  const tools = names.map(startTool);
  const replies = names.map((): Reply[] => []);
  const missing = names.map((): string | null => null);
  const rounds = job.rounds ?? 3;
  for (let round = rounds === 1 ? 1 : 0; round <= rounds; round++) {
    for (const [k, tool] of tools.entries()) {
      if (missing[k] !== null || replies[k]!.length === rounds) continue;
      const { threads, size } = job;
      const request = { job: k === 0 ? job.ours : job.asked, file, size, threads };
      const reply = await tool.ask(request);
      if (round === 0) await warmUp(tool, request, reply);
      if ('missing' in reply) missing[k] = reply.missing;
      else if (round > 0 || reply.seconds > 20) replies[k]!.push(reply);
      say(
        `${job.name} ${round}/${rounds} ${names[k]}: ${'missing' in reply ? reply.missing : `${reply.seconds} s`}`,
      );
    }
  }
  for (const tool of tools) await tool.end();
  const found = names.map((tool, k): Measurement => {
    const sorted = replies[k]!.map(({ seconds }) => seconds).sort((a, b) => a - b);
    const last = replies[k]!.at(-1);
    return {
      tool,
      version: last?.version ?? null,
      seconds: median(sorted),
      rounds: sorted,
      memory: last?.memory ?? Number.NaN,
      note: last?.note ?? {},
      missing: missing[k]!,
    };
  });
  return { ours: found[0]!, peers: found.slice(1) };
}

/** Seconds of work after which a tool counts as warm. */
const warm = 1;

async function warmUp(tool: Tool, request: Request, first: Reply | Missing): Promise<void> {
  let worked = 0;
  for (let reply = first; !('missing' in reply); reply = await tool.ask(request)) {
    worked += reply.seconds;
    if (worked >= warm) return;
  }
}

/** Generated once for each size and kept in the system's folder for temporary files. */
function arcsFile(size: number): string {
  const folder = join(tmpdir(), 'articulator-bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `heavy-tailed-${size}-${seed}.arcs`);
  if (!existsSync(file)) writeArcs(file, generateNetwork(size, seed));
  return file;
}

function median(sorted: readonly number[]): number {
  if (sorted.length === 0) return Number.NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
