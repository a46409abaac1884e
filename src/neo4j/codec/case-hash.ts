import { createHash } from 'node:crypto';
import type { Case } from '../../model/case.ts';

/**
 * SHA-256 of a case, hex: equal for equal cases. It tells whether an assessment in the database is of the
 * same case. One actor or linkage at a time, so that no second copy of the case is made.
 */
export function caseHash(subject: Case): string {
  const { actors, linkages, surveyed, ...rest } = subject;
  const hash = createHash('sha256');
  hash.update(sortedJson({ ...rest, surveyed: [...surveyed].sort() }));
  for (const actor of actors) hash.update(sortedJson(actor));
  for (const linkage of linkages) hash.update(sortedJson(linkage));
  return hash.digest('hex');
}

/** JSON with the keys of every object in order, so that the way an object was made does not matter. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
