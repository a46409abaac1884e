import type { Database } from '../database.ts';
import { DatabaseError } from '../database-error.ts';

/** The properties of the node of a case. Throws DatabaseError `no-such-case`, which names those there are. */
export async function propertiesOfCase(
  database: Database,
  caseId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const [properties] = await database.read('pull/case', { caseId }, (row) => row.get('properties'));
  if (properties !== undefined) return properties as Readonly<Record<string, unknown>>;
  const cases = await database.read('pull/cases', {}, (row) => String(row.get('caseId')));
  const there = cases.length === 0 ? 'It holds no case yet' : `It holds: ${cases.join(', ')}`;
  throw new DatabaseError(
    'no-such-case',
    `There is no case "${caseId}" in database ${database.name} at ${database.uri}. ${there}.`,
  );
}

/** What to say of a case whose last push was cut off. */
export function cutOffSentence(caseId: string): string {
  return `The last push of ${caseId} was cut off: what is here may be a part of it. Push it again.`;
}
