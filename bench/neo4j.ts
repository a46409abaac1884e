/**
 * Push, pull and bulk files of a case against Neo4j itself, on a server of its own that is stopped at the end.
 *
 * Peers in the same run: push against the bare loop of UNWIND and MERGE on the same key and the same rows, pull
 * against a bare streaming read of the same nodes and relationships, bulk files against push. Turns are taken in
 * alternation after a warm-up; medians are printed. With `--large` 200,000 actors and 1,000,000 linkages by bulk
 * files, imported by the real tool. Needs a JDK and Maven, or says so.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { dataFolder } from '../scripts/neo4j/fetch-server.ts';
import { findJava } from '../scripts/neo4j/find-java.ts';
import { setFirstPassword } from '../scripts/neo4j/first-password.ts';
import { freePort } from '../scripts/neo4j/free-port.ts';
import { longTerm, releaseName } from '../scripts/neo4j/releases.ts';
import { runServer } from '../scripts/neo4j/run-server.ts';
import type { Case } from '../src/model/case.ts';
import { actorProperties } from '../src/neo4j/codec/actor.ts';
import { linkageProperties, typeOfLayer } from '../src/neo4j/codec/linkage.ts';
import { connect } from '../src/neo4j/connection/connect.ts';
import { bulkFiles, importArguments } from '../src/neo4j/export/bulk-files.ts';
import { pullCase } from '../src/neo4j/pull/pull-case.ts';
import { pushCase } from '../src/neo4j/push/push-case.ts';
import { generatedReading } from './generated-case.ts';

const rounds = 3;
const batch = 10_000;
const password = 'only for the bench';
const home = await mkdtemp(join(tmpdir(), 'articulator-bench-neo4j-'));
const server = await runServer({ release: longTerm, home, port: await freePort(), say: console.log });
try {
  await setFirstPassword(server.uri, password);
  const { case: subject } = await generatedReading({ actors: 20_000, linkages: 60_000, seed: 1 });
  await pushAndPull(subject);
  await server.stop();
  await bulk(subject);
  if (process.argv.includes('--large')) {
    await bulk((await generatedReading({ actors: 200_000, linkages: 1_000_000, seed: 2 })).case);
  }
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}

async function pushAndPull(subject: Case): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), {
    useBigInt: true,
    fetchSize: 2000,
  });
  const database = await connect({ uri: server.uri, user: 'neo4j', password, database: null });
  const warmUp = (await generatedReading({ actors: 4000, linkages: 12_000, seed: 3 })).case;
  await pushCase(database, { ...warmUp, id: 'warm-up' });
  await bareLoop(driver, { ...warmUp, id: 'warm-up of the loop' });
  const times = { push: [] as number[], loop: [] as number[], pull: [] as number[], read: [] as number[] };
  const memory = { before: 0, most: 0 };
  for (let round = 0; round < rounds; round++) {
    times.loop.push(await timed(() => bareLoop(driver, { ...subject, id: `loop ${round}` })));
    memory.before = process.memoryUsage().heapUsed;
    const watch = setInterval(() => {
      memory.most = Math.max(memory.most, process.memoryUsage().heapUsed - memory.before);
    }, 20);
    times.push.push(await timed(() => pushCase(database, { ...subject, id: `push ${round}` })));
    clearInterval(watch);
  }
  for (let round = 0; round < rounds; round++) {
    times.read.push(await timed(() => bareRead(driver, `push ${round}`)));
    times.pull.push(await timed(() => pullCase(database, `push ${round}`)));
  }
  const again = await timed(() => pushCase(database, { ...subject, id: 'push 0' }));
  await driver.close();
  await database.close();
  const size = `${subject.actors.length} actors and ${subject.linkages.length} linkages`;
  compare(`push of ${size}`, times.push, 'the bare UNWIND loop', times.loop);
  console.log(`the same pushed again, nothing changed: ${seconds(again)}`);
  console.log(`heap above the case while pushing, at most: ${Math.round(memory.most / 1e6)} MB`);
  compare(`pull of ${size}`, times.pull, 'a bare streaming read', times.read);
}

/** What anybody would write: UNWIND, MERGE on the key, SET; 10,000 rows a transaction. */
async function bareLoop(driver: Driver, subject: Case): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  const run = async (text: string, rows: readonly object[]) => {
    for (let at = 0; at < rows.length; at += batch) {
      const some = rows.slice(at, at + batch);
      await session.executeWrite((tx) => tx.run(text, { caseId: subject.id, rows: some }));
    }
  };
  await run(
    'UNWIND $rows AS row MERGE (a:Actor {caseId: $caseId, id: row.id}) SET a += row.set',
    subject.actors.map((actor) => ({ id: actor.id, set: actorProperties(actor) })),
  );
  for (const type of new Set(subject.linkages.map((linkage) => linkage.type))) {
    const some = subject.linkages.filter((linkage) => linkage.type === type);
    await run(
      `UNWIND $rows AS row MATCH (a:Actor {caseId: $caseId, id: row.from}) MATCH (b:Actor {caseId: $caseId, id: row.to}) ` +
        `MERGE (a)-[r:${typeOfLayer(type)} {caseId: $caseId, key: row.key}]->(b) SET r += row.set`,
      some.map((linkage, place) => ({
        key: linkage.key,
        from: linkage.from,
        to: linkage.to,
        set: linkageProperties(linkage, place),
      })),
    );
  }
  await session.close();
}

async function bareRead(driver: Driver, caseId: string): Promise<void> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  let rows = 0;
  for (const text of [
    'MATCH (n:Actor {caseId: $caseId}) RETURN properties(n) AS properties',
    'MATCH (a:Actor {caseId: $caseId})-[r]->(b:Actor) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties',
  ]) {
    for await (const _ of session.run(text, { caseId })) rows++;
  }
  if (rows === 0) throw new Error('nothing was read');
  await session.close();
}

async function bulk(subject: Case): Promise<void> {
  const folder = join(home, `bulk-${subject.actors.length}`);
  mkdirSync(folder);
  const files = await bulkFiles(subject);
  const written = await timed(async () => {
    for (const { name, pieces } of files) {
      await pipeline(Readable.from(pieces), createWriteStream(join(folder, name)));
    }
  });
  const names = files.map(({ name }) => name).filter((name) => name.endsWith('.csv'));
  const isLink = (name: string) => name === 'linkages.csv' || name === 'memberships.csv';
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const classes = `${join(dataFolder, 'lib', releaseName(longTerm), '*')}${delimiter}`;
  const args = importArguments(
    names.filter((name) => !isLink(name)),
    names.filter(isLink),
  );
  const imported = await timed(() => {
    const { status, stderr } = spawnSync(
      join(findJava(longTerm.java)!.home, 'bin', 'java'),
      [
        '-Xmx1g',
        '--add-opens=java.base/java.nio=ALL-UNNAMED',
        '-cp',
        classes,
        'org.neo4j.cli.AdminTool',
        ...args,
      ],
      {
        cwd: folder,
        env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`the import tool failed: ${stderr.slice(-2000)}`);
  });
  const size = `${subject.actors.length} actors and ${subject.linkages.length} linkages`;
  console.log(
    `bulk files of ${size}: written in ${seconds(written)} (${Math.round(bytes / 1e6)} MB), imported by the tool in ` +
      `${seconds(imported)}, ${rate(subject, written + imported)} rows a second in all`,
  );
}

function compare(what: string, ours: readonly number[], peer: string, theirs: readonly number[]): void {
  const [mine, other] = [median(ours), median(theirs)];
  console.log(`${what}: ${seconds(mine)}; ${peer}: ${seconds(other)}; ratio ${(mine / other).toFixed(2)}`);
}

function rate(subject: Case, milliseconds: number): string {
  return Math.round((subject.actors.length + subject.linkages.length) / (milliseconds / 1000)).toLocaleString(
    'en-US',
  );
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
