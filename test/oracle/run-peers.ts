import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GeneratedNetwork } from './heavy-tailed-network.ts';

/** What an outside tool says: a number, or one an actor; null where it has none. */
export type PeerValue = number | null | readonly (number | null)[];

export interface PeerAnswers {
  /** Name and version of each tool. */
  readonly tools: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, PeerValue>>>>;
}

const python = process.env.ARTICULATOR_PYTHON ?? 'python3';
const rscript = process.env.ARTICULATOR_RSCRIPT ?? 'Rscript';
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const room = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const;

/** Whether Python with networkx and igraph is here (ARTICULATOR_PYTHON names another Python). */
export function hasPython(): boolean {
  return runs(python, ['-c', 'import networkx, igraph, numpy, scipy']);
}

/** Whether R with sna and igraph is here (ARTICULATOR_RSCRIPT names another Rscript). */
export function hasR(): boolean {
  return runs(rscript, ['-e', 'library(sna); library(igraph)']);
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function askPython({ network, arcs, amounts, groupOf }: GeneratedNetwork): PeerAnswers {
  const input = JSON.stringify({ size: network.size, arcs, amounts, groups: [...groupOf] });
  return JSON.parse(execFileSync(python, [here('peers.py')], { ...room, input })) as PeerAnswers;
}

export function askR({ network, arcs, groupOf }: GeneratedNetwork): PeerAnswers {
  const lines = [`${network.size}`, [...groupOf].join(' '), ...arcs.map((ends) => ends.join(' '))];
  const input = `${lines.join('\n')}\n`;
  const printed = execFileSync(rscript, [here('peers.R')], {
    ...room,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const tools: Record<string, string> = {};
  const values: Record<string, Record<string, number | null | (number | null)[]>> = {};
  for (const line of printed.split('\n').filter((each) => each !== '')) {
    const [tool = '', measure = '', index = '', ...rest] = line.split(' ');
    if (tool === 'tool') {
      tools[measure] = [index, ...rest].join(' ');
      continue;
    }
    values[tool] ??= {};
    const value = rest[0] === 'null' ? null : Number(rest[0]);
    if (index === '-') {
      values[tool][measure] = value;
      continue;
    }
    const column = values[tool][measure];
    if (Array.isArray(column)) column[Number(index)] = value;
    else values[tool][measure] = [value];
  }
  return { tools, values };
}
