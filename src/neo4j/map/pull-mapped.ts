import type { CaseReading } from '../../model/case.ts';
import type { Problem } from '../../model/problem.ts';
import { readCase } from '../../read/read-case.ts';
import type { Database } from '../database.ts';
import { type Cell, cellOf } from './cell-of.ts';
import { LeftOut, type MapAccount } from './left-out.ts';
import type { Mapping } from './mapping.ts';

/** A case made from somebody's graph: the reading of its rows, and what of the graph is in no row. */
export interface MappedCase {
  readonly reading: CaseReading;
  readonly account: MapAccount;
  readonly leftOut: readonly Problem[];
}

type Row = Record<string, Cell>;

/**
 * Reads a graph with its own labels and types as a case, by a mapping.
 *
 * Nodes and relationships become rows of the tables `actors` and `linkages` and are then read, checked and
 * accounted for like those of any file; `element` keeps the database's id of each. What has no place in the
 * mapping is counted by label, type and property. Throws InputError where nothing can be built.
 */
export async function pullMapped(database: Database, mapping: Mapping, caseId: string): Promise<MappedCase> {
  const leftOut = new LeftOut(`neo4j:${database.name}`);
  const ids = new Map<string, string>();
  const actors = await actorRows(database, mapping, ids, leftOut);
  const linkages = await linkageRows(database, mapping, ids, leftOut);
  await tellRest(database, mapping, leftOut);
  const text = JSON.stringify({
    format: 'articulator-case/1',
    id: caseId,
    ...mapping.case,
    actors,
    linkages,
  });
  const file = { name: `neo4j-${database.name}.json`, bytes: new TextEncoder().encode(text) };
  const reading = await readCase([file], { caseId, missingEnds: 'reject' });
  return { reading, account: leftOut.account, leftOut: leftOut.problems };
}

async function actorRows(
  database: Database,
  { nodes }: Mapping,
  ids: Map<string, string>,
  leftOut: LeftOut,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { label, kind, id, prefix, attributes, set } of nodes) {
    const used = new Set([...(id === undefined ? [] : [id]), ...Object.keys(attributes)]);
    const found = await database.read('map/nodes', { label }, (row) => ({
      element: String(row.get('element')),
      properties: row.get('properties') as Readonly<Record<string, unknown>>,
    }));
    let taken = 0;
    for (const { element, properties } of found) {
      // A node of two mapped labels is of the first one.
      if (ids.has(element)) continue;
      taken++;
      const own = id === undefined ? element : cellOf(properties[id]);
      const actor = own === null ? null : `${prefix}${String(own)}`;
      ids.set(element, actor ?? '');
      leftOut.properties(`nodes :${label}`, properties, used);
      rows.push({ id: actor, kind, ...renamed(properties, attributes), ...set, element });
    }
    leftOut.taken('nodes', taken);
  }
  return rows;
}

async function linkageRows(
  database: Database,
  { relationships }: Mapping,
  ids: ReadonlyMap<string, string>,
  leftOut: LeftOut,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { type, linkage, direction, attributes, set } of relationships) {
    const used = new Set(Object.keys(attributes));
    let strangers = 0;
    const found = await database.read('map/relationships', { type }, (row) => ({
      element: String(row.get('element')),
      ends: [ids.get(String(row.get('from'))), ids.get(String(row.get('to')))] as const,
      properties: row.get('properties') as Readonly<Record<string, unknown>>,
    }));
    for (const { element, ends, properties } of found) {
      const [from, to] = direction === 'forward' ? ends : [ends[1], ends[0]];
      if (from === undefined || to === undefined) {
        strangers++;
        continue;
      }
      leftOut.properties(`relationships :${type}`, properties, used);
      rows.push({ from, to, type: linkage, ...renamed(properties, attributes), ...set, element });
    }
    leftOut.taken('relationships', found.length - strangers);
    if (strangers > 0)
      leftOut.add(`:${type}`, strangers, 'relationships', 'an end of theirs has no mapped label');
  }
  return rows;
}

function renamed(
  properties: Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, string>>,
): Row {
  return Object.fromEntries(
    Object.entries(attributes).map(([property, column]) => [column, cellOf(properties[property])]),
  );
}

/** Counts the nodes without a mapped label and the relationships without a mapped type. */
async function tellRest(database: Database, mapping: Mapping, leftOut: LeftOut): Promise<void> {
  const labels = new Set(mapping.nodes.map(({ label }) => label));
  const types = new Set(mapping.relationships.map(({ type }) => type));
  const nodes = await database.read('map/labels', {}, (row) => ({
    labels: row.get('labels') as readonly string[],
    count: Number(row.get('nodes')),
  }));
  for (const { labels: some, count } of nodes) {
    if (some.some((label) => labels.has(label))) continue;
    const name = some.length === 0 ? 'without a label' : some.map((label) => `:${label}`).join('');
    leftOut.add(name, count, 'nodes', 'the mapping names no label of theirs');
  }
  const relationships = await database.read('map/types', {}, (row) => ({
    type: String(row.get('type')),
    count: Number(row.get('relationships')),
  }));
  for (const { type, count } of relationships) {
    if (!types.has(type))
      leftOut.add(`:${type}`, count, 'relationships', 'the mapping does not name their type');
  }
}
