/**
 * Push, pull and bulk files of a case against Neo4j itself, on a server of its own that is stopped at the end.
 *
 *     npx tsx bench/neo4j.ts [--small] [--large] [--rounds N]
 *
 * Peers in the same run: push against the bare loop of UNWIND and MERGE on the same key and the same rows, pull
 * against a bare streaming read of the same nodes and relationships, bulk files against push. Turns are taken in
 * alternation after a warm-up; medians are printed. 20,000 actors and 60,000 linkages, a tenth with `--small`; with
 * `--large` 200,000 and 1,000,000 as well, by bulk files that the real tool imports. Memory is what is reachable
 * beside the case, after a collection at every transaction or piece of a file, in pushes that are not timed. Needs
 * a JDK and Maven, or says so.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { dataFolder } from '../scripts/neo4j/fetch-jars.ts';
import { findJava } from '../scripts/neo4j/find-java.ts';
import { setFirstPassword } from '../scripts/neo4j/first-password.ts';
import { freePort } from '../scripts/neo4j/free-port.ts';
import { longTerm, releaseName } from '../scripts/neo4j/releases.ts';
import { runServer } from '../scripts/neo4j/run-server.ts';
import type { Case } from '../src/model/case.ts';
import { actorProperties } from '../src/neo4j/codec/actor.ts';
import { caseHash } from '../src/neo4j/codec/case-hash.ts';
import { linkageProperties, typeOfLayer } from '../src/neo4j/codec/linkage.ts';
import { connect } from '../src/neo4j/connection/connect.ts';
import type { Database } from '../src/neo4j/database.ts';
import { bulkFiles, importArguments } from '../src/neo4j/export/bulk-files.ts';
import { pullCase } from '../src/neo4j/pull/pull-case.ts';
import { pushCase } from '../src/neo4j/push/push-case.ts';
import { generatedReading } from './generated-case.ts';
import { memoryBeside, reachable } from './memory-beside.ts';

const { values: given } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
  },
});
const rounds = Number(given.rounds);
const scale = given.small ? 0.1 : 1;
const size = { actors: 20_000 * scale, linkages: 60_000 * scale };
const batch = 10_000;
const password = 'only for the bench';
const home = await mkdtemp(join(tmpdir(), 'articulator-bench-neo4j-'));
const server = await runServer({ release: longTerm, home, port: await freePort(), say: console.log });
try {
  await setFirstPassword(server.uri, password);
  const { case: subject } = await generatedReading({ ...size, seed: 1 });
  const push = await pushAndPull(subject);
  await server.stop();
  await bulk(subject, push);
  if (given.large) {
    await bulk((await generatedReading({ actors: 200_000, linkages: 1_000_000, seed: 2 })).case, push);
  }
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}

/** Gives the rows a second of a push. */
async function pushAndPull(subject: Case): Promise<number> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), {
    useBigInt: true,
    fetchSize: 2000,
  });
  const database = await connect({ uri: server.uri, user: 'neo4j', password, database: null });
  const quarter = { actors: size.actors / 4, linkages: size.linkages / 4 };
  const warmUp = (await generatedReading({ ...quarter, seed: 3 })).case;
  await pushCase(database, { ...warmUp, id: 'warm-up' });
  await bareLoop(driver, { ...warmUp, id: 'warm-up of the loop' });
  const times = { push: [] as number[], loop: [] as number[], pull: [] as number[], read: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.loop.push(await timed(() => bareLoop(driver, { ...subject, id: `loop ${round}` })));
    times.push.push(await timed(() => pushCase(database, { ...subject, id: `push ${round}` })));
  }
  for (let round = 0; round < rounds; round++) {
    times.read.push(await timed(() => bareRead(driver, `push ${round}`)));
    times.pull.push(await timed(() => pullCase(database, `push ${round}`)));
  }
  const again = await timed(() => pushCase(database, { ...subject, id: 'push 0' }));
  compare(`push of ${sizeOf(subject)}`, times.push, 'the bare UNWIND loop', times.loop);
  console.log(`the same pushed again, nothing changed: ${seconds(again)}`);
  compare(`pull of ${sizeOf(subject)}`, times.pull, 'a bare streaming read', times.read);
  for (const times of [1, 3]) await memoryOfPush(database, times);
  await driver.close();
  await database.close();
  return (subject.actors.length + subject.linkages.length) / (median(times.push) / 1000);
}

/** Two sizes, both of many full transactions: what grows with the case shows, what a transaction takes does not. */
async function memoryOfPush(database: Database, times: number): Promise<void> {
  const larger = { actors: size.actors * times, linkages: size.linkages * times, seed: 4 };
  const before = reachable();
  const { case: some } = await generatedReading(larger);
  // Keys are joined of parts and become one text in memory when they are first read: that is the case's own size.
  caseHash(some);
  const itself = reachable() - before;
  // What a first collection lets go of, such as joined texts and buffers, goes in the one of the look.
  const settled = (look: () => void) => () => {
    reachable();
    look();
  };
  const push = (look: () => void) =>
    pushCase(database, { ...some, id: 'memory' }, { onProgress: settled(look) });
  const [first, again] = [await memoryBeside(push), await memoryBeside(push)];
  console.log(
    `memory while pushing ${sizeOf(some)}, a case of ${megabytes(itself)}: at most ${megabytes(first)} beside it; ` +
      `pushed again ${megabytes(again)}`,
  );
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

async function bulk(subject: Case, pushRate: number): Promise<void> {
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
  const most = await memoryBeside(async (look) => {
    let pieces = 0;
    for (const file of files) for (const _ of file.pieces) if (pieces++ % 50 === 0) look();
  });
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
  const rate = (subject.actors.length + subject.linkages.length) / ((written + imported) / 1000);
  console.log(
    `bulk files of ${sizeOf(subject)}: written in ${seconds(written)} (${Math.round(bytes / 1e6)} MB), imported by the ` +
      `tool in ${seconds(imported)}: ${whole(rate)} rows a second in all, ${(rate / pushRate).toFixed(1)} times as many ` +
      `as the push above; memory beside the case while writing, at most: ${megabytes(most)}`,
  );
}

function sizeOf({ actors, linkages }: Case): string {
  return `${whole(actors.length)} actors and ${whole(linkages.length)} linkages`;
}

function compare(what: string, ours: readonly number[], peer: string, theirs: readonly number[]): void {
  const [mine, other] = [median(ours), median(theirs)];
  console.log(`${what}: ${seconds(mine)}; ${peer}: ${seconds(other)}; ratio ${(mine / other).toFixed(2)}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
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
