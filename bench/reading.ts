/**
 * From a CSV of linkages (CRLF, quoted fields, one row in a hundred bad) to the accounted case and the compact
 * network, against DuckDB to the same arrays and against papaparse with graphology.
 *
 *   npx tsx bench/reading.ts [--rows N] [--rounds N]
 *
 * Each in a process of its own, taking turns; medians are printed, and the most memory each process held, its runtime
 * and the file included. What runs in Node is compiled first, as the package is: a loader of TypeScript would be counted
 * as memory of the reader. DuckDB and numpy are those of BENCH_PYTHON; where they are missing it is said.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { linkageRowsFile } from './linkage-rows.ts';

interface Run {
  readonly seconds: number;
  readonly memory: number;
  readonly actors: number;
  readonly arcs: number;
  readonly account?: Readonly<Record<string, number>>;
  readonly told?: number;
}

const { values } = parseArgs({ options: { rows: { type: 'string' }, rounds: { type: 'string' } } });
const rows = Number(values.rows ?? 1_000_000);
const rounds = Number(values.rounds ?? 3);
const file = await linkageRowsFile(rows);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const python = process.env.BENCH_PYTHON ?? 'python3';
const compiled = mkdtempSync(join(tmpdir(), 'articulator-reading-'));
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));
const tools: Readonly<Record<string, readonly string[]>> = {
  ours: [process.execPath, await compile('ours'), file],
  DuckDB: [python, here('peers/reading.py'), file],
  'papaparse and graphology': [
    process.execPath,
    '--max-old-space-size=4000',
    await compile('papaparse'),
    file,
  ],
};
const runs = new Map<string, Run[]>();
const missing = new Map<string, string>();
for (let round = 0; round < rounds; round++) {
  for (const [name, [command, ...args]] of Object.entries(tools)) {
    if (missing.has(name)) continue;
    const { status, stdout, stderr, error } = spawnSync(command!, args, { encoding: 'utf8' });
    if (status === 0) runs.set(name, [...(runs.get(name) ?? []), JSON.parse(stdout) as Run]);
    else missing.set(name, error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit code ${status}`);
  }
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
const ours = runs.get('ours')?.[0];
if (ours === undefined) throw new Error(`ours: ${missing.get('ours')}`);
const { read, accepted, merged, rejected } = ours.account!;
console.log(
  `${read} rows: ${accepted} accepted, ${merged} merged, ${rejected} rejected; ${ours.actors} actors, ${ours.arcs} arcs; progress was told ${ours.told} times.`,
);
console.log('To reach: 1.2 x ours for DuckDB, 8 x ours for papaparse and graphology, at most 300 MB.');
const mine = median(runs.get('ours')!.map(({ seconds }) => seconds));
for (const [name, found] of runs) {
  const seconds = median(found.map((run) => run.seconds));
  const memory = Math.max(...found.map((run) => run.memory));
  const same =
    found[0]!.actors === ours.actors && (name.includes('graphology') || found[0]!.arcs === ours.arcs);
  const ratio = name === 'ours' ? '' : `, ${(seconds / mine).toFixed(2)} x ours`;
  console.log(
    `${name}: ${seconds.toFixed(2)} s${ratio}, ${Math.round(memory / 1e6)} MB${same ? '' : ' (ANOTHER NETWORK)'}`,
  );
}
for (const [name, why] of missing) console.log(`${name}: missing (${why})`);

/** One of the programs in `reading/` as one file of JavaScript, with all it imports. */
async function compile(name: string): Promise<string> {
  const outDir = join(compiled, name);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: here(`reading/${name}.ts`),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(outDir, `${name}.mjs`);
}
