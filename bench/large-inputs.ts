/**
 * Whole commands on large inputs: `check` of a workbook of 200,000 rows, `analyse` of 100,000 actors and 500,000
 * linkages from CSV to the written report. Each in a process of its own; time and the most memory it held.
 *
 *   npx tsx bench/large-inputs.ts [--actors N]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { rawWorkbookParts } from '../test/fixtures/read/raw-workbook.ts';
import { generatedTables, seeded } from './generated-case.ts';

const { values } = parseArgs({ options: { actors: { type: 'string' } } });
const actors = Number(values.actors ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'articulator-large-'));
try {
  const book = join(folder, 'linkages.xlsx');
  writeFileSync(book, workbook(2 * actors));
  took(`check of a workbook of ${2 * actors} rows (to reach: 600 MB)`, ['check', book]);

  const tables = generatedTables({ actors, linkages: 5 * actors, seed: 1 });
  const given = join(folder, 'case');
  mkdirSync(given);
  writeFileSync(join(given, 'actors.csv'), tables.actors);
  writeFileSync(join(given, 'linkages.csv'), tables.linkages);
  took(`analyse of ${actors} actors and ${5 * actors} linkages (to reach: 60 s, 1500 MB)`, [
    'analyse',
    given,
    '--out',
    join(folder, 'report.txt'),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function workbook(rows: number): Uint8Array {
  const random = seeded(2);
  const id = () => `firm ${Math.floor(random() * (rows / 5))}`;
  const body = Array.from({ length: rows }, () => [id(), id(), 'supplies', Math.floor(random() * 1e6)]);
  const parts = rawWorkbookParts([{ name: 'Linkages', rows: [['from', 'to', 'type', 'value'], ...body] }]);
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

/** The command as it is installed (`npm run build` makes it), with what the whole process took. */
function took(what: string, command: readonly string[]): void {
  const memory = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS * 1024))';
  const began = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(memory)}`, 'dist/cli/main.js', ...command],
    { encoding: 'utf8', maxBuffer: 1 << 30, cwd: fileURLToPath(new URL('..', import.meta.url)) },
  );
  const seconds = (performance.now() - began) / 1000;
  const most = Number(stderr.trim().split('\n').at(-1));
  if (!(most > 0)) throw new Error(`${what}: ${stderr.slice(-500)}`);
  console.log(`${what}: ${seconds.toFixed(1)} s, ${Math.round(most / 1e6)} MB`);
}
