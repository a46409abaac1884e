import type { Database } from '../../../src/neo4j/database.ts';

/** Everything the database holds of a case, as sorted text without the database's own ids. */
export async function graphOfCase(database: Database, caseId: string): Promise<string[]> {
  const json = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === 'bigint') return `${part}n`;
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  const nodes = await database.readText(
    'MATCH (n {caseId: $caseId}) RETURN labels(n) AS labels, properties(n) AS properties',
    { caseId },
    (row) => json([[...(row.get('labels') as string[])].sort(), row.get('properties')]),
  );
  const links = await database.readText(
    'MATCH (a {caseId: $caseId})-[r]->(b) RETURN a.id AS from, labels(a) AS of, type(r) AS type, properties(r) AS properties, b.id AS to, labels(b) AS at',
    { caseId },
    (row) =>
      json([
        row.get('from'),
        [...(row.get('of') as string[])].sort(),
        row.get('type'),
        row.get('properties'),
        row.get('to'),
        [...(row.get('at') as string[])].sort(),
      ]),
  );
  return [...nodes.sort(), ...links.sort()];
}
