import { compareText } from '../model/order.ts';
import type { ProblemLog } from './problem-log.ts';
import { type IdentifiedRows, rewriteIds } from './rewrite-ids.ts';

/**
 * The same rows with ids that differ in case alone written in one way, because the user asked for it
 * (`"identity": "ignore-case"`). Of several spellings the first in canonical order is kept, whatever the order
 * of the rows; each id with several is told.
 */
export function joinIdentities(rows: IdentifiedRows, log: ProblemLog): IdentifiedRows {
  const spellings = new Map<string, Set<string>>();
  const note = (id: string) => {
    const key = id.toLowerCase();
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, new Set([id]));
    else known.add(id);
  };
  for (const { fields } of rows.actors.rows) note(fields.id);
  for (const { fields } of rows.linkages.rows) {
    note(fields.from);
    note(fields.to);
  }
  for (const { id } of rows.named) note(id);
  const kept = new Map([...spellings].map(([key, ids]) => [key, [...ids].sort(compareText)[0]!]));
  const one = (id: string) => kept.get(id.toLowerCase()) ?? id;
  const place = rows.actors.rows[0]?.reference ?? rows.linkages.rows[0]?.reference;
  for (const ids of spellings.values()) {
    if (ids.size < 2) continue;
    const written = [...ids].sort(compareText);
    const message = `${written.map((id) => `"${id}"`).join(', ')} were read as one actor, "${written[0]}", because case was to be put aside.`;
    log.add(
      'info',
      'ids-joined',
      { file: place?.file ?? '', value: written[0]! },
      message,
      'Nothing needs to be done.',
    );
  }
  return rewriteIds(rows, { one });
}
