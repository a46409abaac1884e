import { createHash } from 'node:crypto';
import type { Case } from '../../model/case.ts';
import type { RowReference } from '../../model/problem.ts';
import { rowText } from './row-text.ts';

/**
 * SHA-256 of a case, hex: equal for equal cases. It tells whether an assessment in the database is of the
 * same case. One actor or linkage at a time, so that no second copy of the case is made.
 */
export function caseHash(subject: Case): string {
  const { actors, linkages, surveyed, ...rest } = subject;
  const hash = createHash('sha256');
  hash.update(sortedJson({ ...rest, surveyed: [...surveyed].sort() }));
  for (const list of [actors, linkages]) {
    // The fields of the first stand for those of all: the model has no other. Null is a value like any other.
    const names = Object.keys(list[0] ?? {})
      .filter((name) => name !== 'extra' && name !== 'rows')
      .sort();
    hash.update(JSON.stringify(names));
    for (const entry of list) hash.update(entryText(entry, names));
  }
  return hash.digest('hex');
}

interface Entry {
  readonly extra: Readonly<Record<string, string>>;
  readonly rows: readonly RowReference[];
}

function entryText(entry: Entry, names: readonly string[]): string {
  const fields = entry as unknown as Readonly<Record<string, unknown>>;
  const extra = Object.keys(entry.extra).sort();
  return JSON.stringify([
    names.map((name) => fields[name]),
    extra.map((name) => [name, entry.extra[name]]),
    entry.rows.map(rowText),
  ]);
}

/** JSON with the keys of every object in order, so that the way an object was made does not matter. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
