import type { Actor } from '../model/actor.ts';
import type { Case } from '../model/case.ts';
import type { Linkage } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';

/** A case while changes are made to it. */
export interface ChangedCase {
  actors: readonly Actor[];
  linkages: readonly Linkage[];
  codes: Case['codes'];
  events: Case['events'];
}

/** Puts an actor at its place in the order of ids. */
export function withActor(actors: readonly Actor[], actor: Actor): readonly Actor[] {
  return [...actors, actor].sort((a, b) => compareText(a.id, b.id));
}

/** Puts a linkage at its place in the canonical order of a case, under a key that no other has. */
export function withLinkage(
  linkages: readonly Linkage[],
  fields: Omit<Linkage, 'key'>,
): { readonly linkages: readonly Linkage[]; readonly added: Linkage } {
  const used = new Set(linkages.map((linkage) => linkage.key));
  const stem = `${fields.from}>${fields.to} ${fields.type}`;
  let key = fields.id !== null && !used.has(fields.id) ? fields.id : stem;
  for (let copy = 2; used.has(key); copy++) key = `${stem} #${copy}`;
  const added: Linkage = { ...fields, key };
  const before = (other: Linkage) => compareLinkages(other, added) <= 0;
  const place = linkages.findLastIndex(before) + 1;
  return { linkages: [...linkages.slice(0, place), added, ...linkages.slice(place)], added };
}

/** By ends and type, then by the other columns, as reading sorts them. */
function compareLinkages(a: Linkage, b: Linkage): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(a.type, b.type) ||
    compareText(columnsOf(a), columnsOf(b))
  );
}

/** All that two linkages can differ in, but id, key and rows, as text. */
export function columnsOf({ id: _id, key: _key, rows: _rows, ...columns }: Linkage): string {
  return JSON.stringify(Object.values(columns));
}
