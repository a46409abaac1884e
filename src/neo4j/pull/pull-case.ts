import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import { compareText } from '../../model/order.ts';
import type { Problem } from '../../model/problem.ts';
import { actorOfProperties } from '../codec/actor.ts';
import { caseOfNode } from '../codec/case-node.ts';
import { linkageOfProperties, type PlacedLinkage } from '../codec/linkage.ts';
import { type SmallTable, smallEntry } from '../codec/small-tables.ts';
import type { Database, Row } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import { propertiesOfCase } from './properties-of-case.ts';
import { Rejected, Rejections, type TableAccount } from './rejections.ts';

export interface PullOptions {
  /** Ends the pull between two tables with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Rows of a table read so far: at its begin and now and then. */
  readonly onProgress?: ((rows: number, what: string) => void) | undefined;
}

/** A case from the database, with what became of every node and relationship that was read. */
export interface PulledCase {
  readonly case: Case;
  readonly accounts: Readonly<Record<'actors' | 'linkages' | SmallTable, TableAccount>>;
  readonly problems: readonly Problem[];
  /** False where the last push was cut off: the case in the database is then a part of two states. */
  readonly complete: boolean;
}

/** Rows between two words of progress. */
const toldEvery = 10_000;

/**
 * Reads a case that was pushed: the same case again, in the same order.
 *
 * What was changed in the database by hand and no longer fits the model is left out, and each such node or
 * relationship is a problem with the reason. Throws DatabaseError `no-such-case`, which names those there are.
 */
export async function pullCase(
  database: Database,
  caseId: string,
  options: PullOptions = {},
): Promise<PulledCase> {
  const node = await caseNodeOf(database, caseId);
  const rejections = new Rejections(`neo4j:${caseId}`);
  const read = async <T>(
    table: 'actors' | 'linkages' | SmallTable,
    entry: (row: Row) => T | string,
    name: (row: Row) => string,
  ): Promise<T[]> => {
    options.signal?.throwIfAborted();
    options.onProgress?.(0, table);
    let count = 0;
    const rows = await database.read<T | Rejected>(`pull/${table}`, { caseId }, (row) => {
      if (++count % toldEvery === 0) options.onProgress?.(count, table);
      const value = entry(row);
      return typeof value === 'string' ? new Rejected(name(row), value) : value;
    });
    return rejections.accept(table, rows);
  };
  const actors = await read('actors', (row) => actorOfProperties(propertiesIn(row)), nodeName);
  const tables = {
    clusters: await read('clusters', (row) => smallEntry('clusters', propertiesIn(row)), nodeName),
    sources: await read('sources', (row) => smallEntry('sources', propertiesIn(row)), nodeName),
    codes: await read('codes', (row) => smallEntry('codes', propertiesIn(row)), nodeName),
    events: await read('events', (row) => smallEntry('events', propertiesIn(row)), nodeName),
  };
  const known = new Set(actors.map(({ id }) => id));
  const keys = new Set<string>();
  const linkages = await read('linkages', (row) => linkageIn(row, known), linkageName);
  return {
    case: {
      ...node.fields,
      clusters: inOrder(tables.clusters),
      sources: inOrder(tables.sources),
      actors: actors.sort((a, b) => compareText(a.id, b.id)),
      linkages: orderedLinkages(rejections.unique(linkages, keys)),
      codes: inOrder(tables.codes),
      events: inOrder(tables.events),
    },
    accounts: rejections.accounts,
    problems: rejections.problems,
    complete: node.complete,
  };
}

async function caseNodeOf(database: Database, caseId: string) {
  const properties = await propertiesOfCase(database, caseId);
  const fields = caseOfNode(properties);
  if (typeof fields === 'string') {
    throw new DatabaseError('other', `The node of case "${caseId}" cannot be read: ${fields}.`);
  }
  return { fields, complete: properties.complete === true };
}

function propertiesIn(row: Row): Readonly<Record<string, unknown>> {
  return row.get('properties') as Readonly<Record<string, unknown>>;
}

function nodeName(row: Row): string {
  return String(propertiesIn(row).id);
}

function linkageName(row: Row): string {
  return `${String(propertiesIn(row).key)} (${String(row.get('from'))} to ${String(row.get('to'))})`;
}

function linkageIn(row: Row, actors: ReadonlySet<Actor['id']>): PlacedLinkage | string {
  const [from, to] = [row.get('from'), row.get('to')];
  if (!actors.has(String(from)) || !actors.has(String(to))) return 'one of its ends was rejected';
  return linkageOfProperties(from, to, String(row.get('type')), propertiesIn(row));
}

function inOrder<T>(entries: readonly { readonly entry: T; readonly position: number }[]): T[] {
  return [...entries].sort((a, b) => a.position - b.position || 0).map(({ entry }) => entry);
}

function orderedLinkages(placed: readonly PlacedLinkage[]) {
  return [...placed]
    .sort((a, b) => (a.position === b.position ? byEnds(a, b) : a.position - b.position))
    .map(({ linkage }) => linkage);
}

function byEnds({ linkage: a }: PlacedLinkage, { linkage: b }: PlacedLinkage): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(a.type, b.type) ||
    compareText(a.key, b.key)
  );
}
