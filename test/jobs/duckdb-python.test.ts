import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/cli/write-folder.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import { compareLeaves } from '../support/compare-leaves.ts';
import { libraryCase } from '../support/library-case.ts';
import { readParquet } from '../support/parquet-tables.ts';
import { inOrder, ourResults } from './our-results.ts';

const python = process.env.ARTICULATOR_PYTHON ?? 'python3';
const present = hasDuckdb();
if (!present) {
  console.log('Skipped: jobs/duckdb/run.py (ARTICULATOR_PYTHON names a Python that has duckdb).');
}

function hasDuckdb(): boolean {
  try {
    execFileSync(python, ['-c', 'import duckdb'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const scratch = await mkdtemp(join(tmpdir(), 'articulator-job-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe.skipIf(!present)('jobs/duckdb/run.py', () => {
  it('writes our numbers, to 1e-9, says what became of the linkages, and keeps a folder that is full', async () => {
    const reading = await libraryCase('furniture-chipilo');
    const [parquet, results] = [join(scratch, 'parquet'), join(scratch, 'results')];
    await writeFolder(parquet, (await exportCase(reading, { format: 'parquet', version: '0' })).files);
    const script = join(import.meta.dirname, '../../jobs/duckdb/run.py');
    const run = () =>
      execFileSync(python, [script, parquet, results, '--memory', '1GB', '--threads', '1'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(run()).toBe(
      `${reading.case.linkages.length} linkages read, 0 merged with one alike, 0 left out for want of an actor.\n`,
    );
    const rows = async (name: string) => {
      const file = await readParquet({ name, bytes: await readFile(join(results, `${name}.parquet`)) });
      return file.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [key, typeof cell === 'bigint' ? Number(cell) : cell]),
        ),
      );
    };
    const found = inOrder({
      actors: await rows('actors'),
      clusters: await rows('clusters'),
      pairs: await rows('pairs'),
      network: await rows('network'),
    });
    expect(compareLeaves(found, ourResults(reading.case)).differences).toEqual([]);
    expect(run).toThrow(/is not empty/u);
  }, 60_000);
});
