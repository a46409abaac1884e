import type { Database } from '../../../src/neo4j/database.ts';

/** The database's own ids of every node and relationship of a case, sorted. */
export async function elementsOfCase(database: Database, caseId: string): Promise<string[]> {
  const ids = await database.readText(
    'MATCH (n {caseId: $caseId}) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) AS node, collect(elementId(r)) AS links',
    { caseId },
    (row) => [row.get('node') as string, ...(row.get('links') as string[])],
  );
  return ids.flat().sort();
}
