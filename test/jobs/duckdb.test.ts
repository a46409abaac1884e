import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { generatedTables } from '../../bench/generated-case.ts';
import { writeFolder } from '../../src/cli/write-folder.ts';
import type { CaseReading } from '../../src/model/case.ts';
import { writeCsv } from '../../src/read/case-csv.ts';
import { writeCaseTables } from '../../src/read/case-tables.ts';
import { readCase } from '../../src/read/read-case.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import { compareLeaves } from '../support/compare-leaves.ts';
import { libraryCase } from '../support/library-case.ts';
import { randomCase } from '../support/random-case.ts';
import { firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';
import { inOrder, type JobResults, ourResults } from './our-results.ts';

const duckdb = await import('@duckdb/node-api').catch(() => null);
if (duckdb === null) console.log('Skipped: the DuckDB job (@duckdb/node-api has no build for this machine).');

const jobs = join(import.meta.dirname, '../../jobs/duckdb');
const scratch = await mkdtemp(join(tmpdir(), 'articulator-job-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

const statements = (await readdir(jobs)).filter((name) => name.endsWith('.sql')).sort();
const texts = await Promise.all(statements.map((name) => readFile(join(jobs, name), 'utf8')));
let runs = 0;

async function exported(readings: readonly CaseReading[]): Promise<string> {
  const folder = join(scratch, `${runs++}`);
  for (const [part, reading] of readings.entries()) {
    const { files } = await exportCase(reading, { format: 'parquet', version: '0' });
    await writeFolder(`${folder}-part-${part}`, files);
  }
  return `${folder}-part-*`;
}

interface Ran extends JobResults {
  readonly account: Readonly<Record<string, unknown>>;
}

/** Runs the numbered files on the Parquet of a case, as `cat jobs/duckdb/*.sql | duckdb` does. */
async function run(parquet: string, change: (sql: string) => string = (sql) => sql): Promise<Ran> {
  const instance = await duckdb!.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET VARIABLE parquet = '${parquet.replaceAll("'", "''")}'`);
    for (const text of texts) {
      const all = await connection.extractStatements(change(text));
      for (let place = 0; place < all.count; place++) await (await all.prepare(place)).run();
    }
    const rows = async (table: string) => {
      const found = (await connection.runAndReadAll(`SELECT * FROM ${table}`)).getRowObjectsJS();
      return found.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, typeof cell === 'bigint' ? Number(cell) : cell]),
        ),
      );
    };
    const results = inOrder({
      actors: await rows('result_actors'),
      clusters: await rows('result_clusters'),
      pairs: await rows('result_pairs'),
      network: await rows('result_network'),
    });
    return { ...results, account: (await rows('account'))[0]! };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function generated(): Promise<CaseReading> {
  const tables = generatedTables({ actors: 2000, linkages: 10_000, seed: 7 });
  const files = (['actors', 'linkages'] as const).map((name) => ({
    name: `${name}.csv`,
    bytes: new TextEncoder().encode(tables[name]),
  }));
  return readCase(files, { caseId: 'generated' });
}

const cases: readonly (readonly [string, () => Promise<CaseReading>])[] = [
  ...[
    'espirito-santo-metalworking',
    'furniture-chipilo',
    'salmon-southern-chile',
    'mangos-petrolina-juazeiro',
  ].map((name) => [name, () => libraryCase(name)] as const),
  ['a generated network of 10,000 linkages', generated],
];

describe.skipIf(duckdb === null)('the DuckDB job gives our numbers, to 1e-9', () => {
  it.each(cases)('of %s', async (_, read) => {
    const reading = await read();
    const { account, ...found } = await run(await exported([reading]));
    const { leaves, differences } = compareLeaves(found, ourResults(reading.case));
    expect(differences).toEqual([]);
    expect(leaves).toBeGreaterThan(20 * reading.case.actors.length);
    expect(account).toMatchObject({
      linkagesRead: reading.case.linkages.length,
      linkagesMerged: 0,
      linkagesWithoutActor: 0,
    });
  });

  it('of any small case', async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, async (sketch) => {
        const reading = readingOf({ ...sketch, currency: 'BRL' });
        const found = await run(await exported([reading]));
        expect(compareLeaves(found, ourResults(reading.case)).differences).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe.skipIf(duckdb === null)('a case in parts', () => {
  it('gives what it gives in one piece, rows that stand in two parts told', async () => {
    const whole = await libraryCase('furniture-chipilo');
    const { actors, linkages, clusters } = writeCaseTables(whole.case);
    const part = (first: number, last: number, withActors: boolean): Promise<CaseReading> => {
      const [header, ...rows] = linkages;
      const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
      const { id, currency, surveyed } = whole.case;
      return readCase(
        [
          file('case.json', JSON.stringify({ id, currency, surveyed: [...surveyed] })),
          file('linkages.csv', writeCsv([header!, ...rows.slice(first, last)])),
          ...(withActors
            ? [file('actors.csv', writeCsv(actors)), file('clusters.csv', writeCsv(clusters))]
            : []),
        ],
        { caseId: 'part' },
      );
    };
    const half = Math.floor(whole.case.linkages.length / 2);
    // The first part knows the actors from the ends of its linkages alone; five rows stand in both.
    const parts = [await part(0, half + 5, false), await part(half, whole.case.linkages.length, true)];
    const { account, ...found } = await run(await exported(parts));
    expect(compareLeaves(found, ourResults(whole.case)).differences).toEqual([]);
    expect(account.linkagesMerged).toBe(5);
    expect(account.linkages).toBe(whole.case.linkages.length);
  });
});

describe.skipIf(duckdb === null)('the comparison sees a job that is wrong', () => {
  const small = readingOf({
    actors: [
      firm('a', { sales: 10 }),
      firm('b'),
      firm('d'),
      member('i', 'institution'),
      outside('x', 'buyer'),
      outside('y', 'buyer', { country: null }),
      firm('e', { cluster: 'other' }),
    ],
    linkages: [
      supplies('a', 'x', { value: 8, year: 2020 }),
      supplies('a', 'y', { value: 7, year: 2020 }),
      supplies('a', 'y', { value: 90, year: 2019 }),
      supplies('b', 'x', { shareOfSellerSales: 0.7 }),
      supplies('b', 'x', { shareOfSellerSales: 0.6, product: 'p' }),
      supplies('b', 'e', { value: 3 }),
      supplies('d', 'x', { value: 3, currency: 'USD' }),
      supplies('d', 'y', { value: 1 }),
      link('assists', 'a', 'b'),
      link('member-of', 'a', 'i'),
      link('member-of', 'b', 'i'),
      link('assists', 'x', 'b'),
      link('shares-knowledge', 'x', 'd'),
      link('shares-knowledge', 'd', 'e'),
      link('owns', 'y', 'e'),
    ],
    currency: 'BRL',
  });
  const faults = [
    ["'acts-jointly', 'member-of'", "'acts-jointly'"],
    ["WHERE type <> 'owns'", ''],
    ['forth AS giver', 'back AS giver'],
    ['- coalesce(returned.own, 0)', ''],
    ['- coalesce(returned.other, 0)', ''],
    ['coalesce(closed.coordinator, 0)', '0'],
    ['(chance.actors - own - size - 1) / 2', '(chance.actors - own - size) / 2'],
    ['greatest(one.sales, sellers.known)', 'one.sales'],
    ['rows_read.currency <> settings.currency', 'false'],
    ['linkages.year = years.latest', 'true'],
    ['least(1.0e0, sum(shareOfSellerSales))', 'sum(shareOfSellerSales)'],
    ["concat('outside ', coalesce(country, '?'))", "'outside'"],
    ['other.cluster = one.cluster', 'other.cluster IS NOT NULL'],
  ] as const;

  it('and none in the job as it is', async () => {
    const found = await run(await exported([small]));
    expect(compareLeaves(found, ourResults(small.case)).differences).toEqual([]);
  });

  it.each(faults)('%s → %s', async (right, wrong) => {
    expect(texts.join('\n')).toContain(right);
    const found = await run(await exported([small]), (sql) => sql.replaceAll(right, wrong));
    expect(compareLeaves(found, ourResults(small.case)).differences).not.toEqual([]);
  });
});
