import { compareText } from '../model/order.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

/** One entry for each id, sorted by id; a second row with the same id is reported and not used. */
export function firstOfEach<Fields extends { readonly id: string }>(
  what: string,
  rows: readonly ReadRow<Fields>[],
  log: ProblemLog,
): readonly Fields[] {
  const byId = new Map<string, ReadRow<Fields>>();
  for (const row of rows) {
    const known = byId.get(row.fields.id);
    if (known === undefined) byId.set(row.fields.id, row);
    else if (JSON.stringify(known.fields) !== JSON.stringify(row.fields)) {
      log.add(
        'warning',
        `repeated-${what}`,
        { ...row.reference, column: 'id', value: row.fields.id },
        `The ${what} ${row.fields.id} is listed twice and not alike; the first was used.`,
        'Keep one of the two.',
      );
    }
  }
  return [...byId.values()].map((row) => row.fields).sort((a, b) => compareText(a.id, b.id));
}
