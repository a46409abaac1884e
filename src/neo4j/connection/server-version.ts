import { DatabaseError } from '../database-error.ts';

/** The oldest server whose Cypher these statements are written for. */
const oldest: readonly [number, number] = [5, 23];

/**
 * Checks what the server calls itself, e.g. `Neo4j/5.26.30` or `Neo4j/2026.08.1`.
 *
 * Throws DatabaseError `too-old`. A name that says no version is let through.
 */
export function checkServerVersion(agent: string): void {
  const found = /^Neo4j\/(\d+)\.(\d+)/i.exec(agent);
  if (found === null) return;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new DatabaseError(
    'too-old',
    `The server is ${agent}; Neo4j ${oldest.join('.')} or later is needed. The long-term release 5.26 and the ` +
      'current one are tested.',
  );
}
