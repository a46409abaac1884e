import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { StatementName } from '../statements.ts';

/** What Graph Data Science finds of a case. */
export interface GdsFindings {
  readonly betweenness: ReadonlyMap<string, number>;
  readonly articulationPoints: ReadonlySet<string>;
  /** Each pair sorted, and the list. */
  readonly bridges: readonly (readonly [string, string])[];
  /** Sizes, largest first. */
  readonly components: readonly number[];
  /** Louvain's community of each actor. */
  readonly community: ReadonlyMap<string, number>;
}

/** Whether the server has Graph Data Science. */
export async function hasGds(database: Database): Promise<boolean> {
  const [count] = await database.read('measure/has-gds', {}, (row) => Number(row.get('procedures')));
  return count !== undefined && count > 0;
}

/**
 * Measures a case with Graph Data Science: betweenness on the directed projection, the rest on the undirected
 * one, parallel relationships merged in both. The projections are forgotten afterwards, whatever happens.
 */
export async function inGraphDataScience(
  database: Database,
  caseId: string,
  onStep: (what: string) => void = () => {},
): Promise<GdsFindings> {
  const name = `articulator-${randomUUID()}`;
  const directed = { graph: `${name}-directed` };
  const undirected = { graph: `${name}-undirected` };
  const read = <T>(
    statement: StatementName,
    graph: { readonly graph: string },
    convert: Parameters<typeof database.read<T>>[2],
  ) => {
    onStep(statement.slice('gds/'.length));
    return database.read(statement, { ...graph, caseId }, convert);
  };
  try {
    await read('gds/project-directed', directed, () => undefined);
    await read('gds/project-undirected', undirected, () => undefined);
    return {
      betweenness: new Map(
        await read('gds/betweenness', directed, (row) => [
          String(row.get('actor')),
          Number(row.get('betweenness')),
        ]),
      ),
      articulationPoints: new Set(
        await read('gds/articulation-points', undirected, (row) => String(row.get('actor'))),
      ),
      bridges: sortedPairs(
        await read('gds/bridges', undirected, (row) => [String(row.get('from')), String(row.get('to'))]),
      ),
      components: await read('gds/components', undirected, (row) => Number(row.get('size'))),
      community: new Map(
        await read('gds/louvain', undirected, (row) => [
          String(row.get('actor')),
          Number(row.get('community')),
        ]),
      ),
    };
  } finally {
    for (const graph of [directed, undirected]) await database.read('gds/drop', graph, () => undefined);
  }
}

function sortedPairs(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs
    .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
    .sort((x, y) => (x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] < y[1] ? -1 : x[1] > y[1] ? 1 : 0));
}
