import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Case, CaseSource } from '../../model/case.ts';
import { type Cluster, clusterSchema } from '../../model/cluster.ts';
import { type Code, codeSchema, type UpgradingEvent, upgradingEventSchema } from '../../model/code.ts';
import type { RowReference } from '../../model/problem.ts';
import { rowsOf, wrongFields } from './actor.ts';
import { type Properties, readValue, wholeNumber } from './properties.ts';
import { rowText } from './row-text.ts';

/** The tables of a case beside actors and linkages: each has a label and statements of its name. */
export const smallTables = ['clusters', 'sources', 'codes', 'events'] as const;
export type SmallTable = (typeof smallTables)[number];

const sourceSchema = z.object({
  id: z.string().min(1),
  citation: z.string(),
  url: z.string().nullable(),
  year: z.number().int().nullable(),
});
const schemas = {
  clusters: clusterSchema,
  sources: sourceSchema,
  codes: codeSchema,
  events: upgradingEventSchema,
} as const;

export interface SmallRow {
  readonly id: string;
  readonly set: Properties;
}

/** The rows of one table, each with the id it has in the case; codes and events get one from their content. */
export function smallRows(subject: Case, table: SmallTable): SmallRow[] {
  const used = new Map<string, number>();
  return subject[table].map((entry, position) => {
    const set: Properties = { position: BigInt(position) };
    const fields: Readonly<Record<string, unknown>> = { ...entry };
    for (const name of Object.keys(schemas[table].shape)) {
      if (name === 'id') continue;
      const value = fields[name];
      if (typeof value === 'string') set[name] = value;
      else if (typeof value === 'number') set[name] = name === 'year' ? wholeNumber(value) : value;
    }
    if ('rows' in entry && entry.rows.length > 0) set.rows = entry.rows.map(rowText);
    if ('id' in entry) return { id: entry.id, set };
    const { rows: _, ...content } = entry as Code | UpgradingEvent;
    const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24);
    const times = (used.get(digest) ?? 0) + 1;
    used.set(digest, times);
    return { id: times === 1 ? digest : `${digest} ${times}`, set };
  });
}

/** Every property that a row of a table may have, as null: what a row does not have goes. */
export function emptyRow(table: SmallTable): Properties {
  const names = Object.keys(schemas[table].shape).filter((name) => name !== 'id');
  return Object.fromEntries([...names, 'rows'].map((name) => [name, null]));
}

interface Entries {
  readonly clusters: Cluster;
  readonly sources: CaseSource;
  readonly codes: Code;
  readonly events: UpgradingEvent;
}

/** What a node of one of the tables describes, or what is wrong with it, in words. */
export function smallEntry<Table extends SmallTable>(
  table: Table,
  properties: Readonly<Record<string, unknown>>,
): { readonly entry: Entries[Table]; readonly position: number } | string {
  const schema = schemas[table];
  const fields = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, readValue(properties[name])]),
  );
  const parsed = schema.safeParse(fields);
  if (!parsed.success) return wrongFields(parsed.error.issues);
  const withRows: { readonly rows?: readonly RowReference[] } =
    table === 'codes' || table === 'events' ? { rows: rowsOf(properties.rows) } : {};
  const position = readValue(properties.position);
  return {
    entry: { ...parsed.data, ...withRows } as unknown as Entries[Table],
    position: typeof position === 'number' ? position : Number.POSITIVE_INFINITY,
  };
}
