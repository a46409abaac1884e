import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { setFirstPassword } from '../../scripts/neo4j/first-password.ts';
import { freePort } from '../../scripts/neo4j/free-port.ts';
import { MissingTool } from '../../scripts/neo4j/missing-tool.ts';
import { withGds } from '../../scripts/neo4j/releases.ts';
import { runServer } from '../../scripts/neo4j/run-server.ts';
import { readArcs } from '../arcs-file.ts';
import type { Missing, Reply, Request } from '../request.ts';
import type { Tool } from '../tool.ts';

const password = 'only for the bench';

/** Betweenness by Neo4j Graph Data Science, on a server of its own. The time is its own `computeMillis`. */
export function withGraphDataScience(): Tool {
  let started: ReturnType<typeof start> | null = null;
  return {
    async ask(request) {
      started ??= start(request);
      const found = await started;
      if ('missing' in found) return found;
      return betweenness(found.driver, request);
    },
    async end() {
      const found = await started;
      if (found === null || 'missing' in found) return;
      await found.driver.close();
      await found.stop();
    },
  };
}

async function start(
  request: Request,
): Promise<Missing | { readonly driver: Driver; stop(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'articulator-bench-gds-'));
  try {
    const server = await runServer({ release: withGds, home, port: await freePort() });
    await setFirstPassword(server.uri, password);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), {
      disableLosslessIntegers: true,
    });
    await load(driver, request);
    const stop = async (): Promise<void> => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    };
    return { driver, stop };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    if (error instanceof MissingTool) return { missing: error.message.split('. ')[0]! };
    throw error;
  }
}

async function load(driver: Driver, { file, size }: Request): Promise<void> {
  const run = (text: string, parameters = {}) => driver.executeQuery(text, parameters, { database: 'neo4j' });
  await run('CREATE CONSTRAINT FOR (a:Actor) REQUIRE a.id IS UNIQUE');
  await run('UNWIND range(0, $last) AS id CREATE (:Actor {id: id})', { last: neo4j.int(size - 1) });
  const { from, to } = readArcs(file);
  for (let first = 0; first < from.length; first += 10_000) {
    const rows = Array.from(from.subarray(first, first + 10_000), (start, k) => [
      neo4j.int(start),
      neo4j.int(to[first + k]!),
    ]);
    await run(
      'UNWIND $rows AS row MATCH (a:Actor {id: row[0]}) MATCH (b:Actor {id: row[1]}) CREATE (a)-[:SELLS]->(b)',
      { rows },
    );
  }
  await run("MATCH (a:Actor)-[:SELLS]->(b:Actor) RETURN gds.graph.project('bench', a, b)");
}

async function betweenness(driver: Driver, { threads }: Request): Promise<Reply> {
  const { records } = await driver.executeQuery(
    "CALL gds.betweenness.stats('bench', {concurrency: $threads}) YIELD computeMillis RETURN computeMillis",
    { threads: neo4j.int(threads) },
    { database: 'neo4j' },
  );
  const seconds = Number(records[0]?.get('computeMillis')) / 1000;
  return { seconds, version: withGds.gds, memory: Number.NaN, note: {} };
}
