import { recordOfChange } from '../../../src/scenario/changes-json.ts';
import type { ViewState } from '../view/view-state.ts';
import { viewParts } from './view-schema.ts';

/** A view as plain data for a link or file: only what is not as in the first view of what is open. */
export type ViewRecord = Readonly<Record<string, unknown>>;

export function viewRecord(state: ViewState, first: ViewState): ViewRecord {
  const parts = Object.keys(state) as (keyof ViewState)[];
  return Object.fromEntries(
    parts
      .filter((part) => JSON.stringify(state[part]) !== JSON.stringify(first[part]))
      .map((part) => [part, part === 'changes' ? state.changes.map(recordOfChange) : state[part]]),
  );
}

/** The view of a record; parts it does not name are those of the first view. Null: it is no view. */
export function readViewRecord(record: unknown, first: ViewState): ViewState | null {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return null;
  const given = new Map(Object.entries(record));
  const parts: [string, unknown][] = [];
  for (const [part, schema] of Object.entries(viewParts)) {
    if (!given.has(part)) continue;
    const read = schema.safeParse(given.get(part));
    if (!read.success) return null;
    parts.push([part, read.data]);
  }
  return { ...first, ...Object.fromEntries(parts) };
}
