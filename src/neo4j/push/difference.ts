import type { Case } from '../../model/case.ts';
import { actorProperties, isActorProperty } from '../codec/actor.ts';
import { isLinkageProperty, linkageProperties, typeOfLayer } from '../codec/linkage.ts';
import { type SmallTable, smallRows, smallTables } from '../codec/small-tables.ts';
import type { Database } from '../database.ts';
import { type CaseFinder, findInCase } from './find-in-case.ts';

export interface KnownLinkage {
  readonly elementId: string;
  readonly key: string;
}

/** What the database holds of a case that the case, as it is now, does not. */
export interface Difference {
  /** Actors and linkages whose key is no longer in the case: only `--prune` removes them. */
  readonly actors: readonly string[];
  readonly linkages: readonly KnownLinkage[];
  readonly tables: Readonly<Record<SmallTable, readonly string[]>>;
  /** Linkages of the case that have other ends or another type now: the old relationship goes. */
  readonly moved: readonly KnownLinkage[];
  readonly memberships: readonly { readonly actor: string; readonly cluster: string }[];
  /** By actor id and linkage key: properties of the case that are empty now. */
  readonly emptiedOfActor: ReadonlyMap<string, readonly string[]>;
  readonly emptiedOfLinkage: ReadonlyMap<string, readonly string[]>;
}

/** Of a case of which the database holds nothing. */
export const noDifference: Difference = {
  actors: [],
  linkages: [],
  tables: { clusters: [], sources: [], codes: [], events: [] },
  moved: [],
  memberships: [],
  emptiedOfActor: new Map(),
  emptiedOfLinkage: new Map(),
};

/** Compares the case with what the database holds of it; reads keys and names of properties, not values. */
export async function differenceTo(subject: Case, database: Database): Promise<Difference> {
  const parameters = { caseId: subject.id };
  const finder = findInCase(subject);
  const actors = await compareActors(subject, finder, database);
  const linkages = await compareLinkages(subject, finder, database);
  const tables: Record<SmallTable, readonly string[]> = { clusters: [], sources: [], codes: [], events: [] };
  for (const table of smallTables) {
    const ids = new Set(smallRows(subject, table).map(({ id }) => id));
    tables[table] = await database.read(`pull/known-${table}`, parameters, (row) => {
      const id = String(row.get('id'));
      return ids.has(id) ? undefined : id;
    });
  }
  return { ...actors, ...linkages, tables };
}

async function compareActors(subject: Case, { actor: actorOf }: CaseFinder, database: Database) {
  const found = await database.read('pull/known-actors', { caseId: subject.id }, (row) => {
    const id = String(row.get('id'));
    const actor = actorOf(id);
    if (actor === null) return { id, gone: true, emptied: [], clusters: [] };
    const now = actorProperties(actor);
    const names = row.get('names') as string[];
    const clusters = (row.get('clusters') as string[]).filter((cluster) => cluster !== actor.cluster);
    const emptied = names.filter((name) => isActorProperty(name) && !Object.hasOwn(now, name));
    return emptied.length === 0 && clusters.length === 0 ? undefined : { id, gone: false, emptied, clusters };
  });
  return {
    actors: found.filter(({ gone }) => gone).map(({ id }) => id),
    memberships: found.flatMap(({ id, clusters }) => clusters.map((cluster) => ({ actor: id, cluster }))),
    emptiedOfActor: new Map(found.map(({ id, emptied }) => [id, emptied])),
  };
}

/** One bit for each linkage is kept of what was seen, and what differs; nothing else grows with the case. */
async function compareLinkages(subject: Case, { linkage: linkageOf }: CaseFinder, database: Database) {
  const seen = new Uint8Array((subject.linkages.length + 7) >> 3);
  const seenBefore = (place: number): boolean => {
    const [byte, bit] = [place >> 3, 1 << (place & 7)];
    const before = (seen[byte]! & bit) !== 0;
    seen[byte]! |= bit;
    return before;
  };
  const emptiedOfLinkage = new Map<string, readonly string[]>();
  const elsewhere = await database.read('pull/known-linkages', { caseId: subject.id }, (row) => {
    const key = String(row.get('key'));
    const found = linkageOf(String(row.get('from')), String(row.get('to')), key);
    const isThere = found !== null && row.get('type') === typeOfLayer(found.linkage.type);
    if (!isThere || seenBefore(found.place)) return { elementId: String(row.get('elementId')), key };
    const now = linkageProperties(found.linkage, 0);
    const emptied = (row.get('names') as string[]).filter(
      (name) => isLinkageProperty(name) && !Object.hasOwn(now, name),
    );
    if (emptied.length > 0) emptiedOfLinkage.set(key, emptied);
    return undefined;
  });
  const isKept = keysKept(elsewhere, subject.linkages);
  return {
    linkages: elsewhere.filter(({ key }) => !isKept.has(key)),
    moved: elsewhere.filter(({ key }) => isKept.has(key)),
    emptiedOfLinkage,
  };
}

/** Of linkages that the database holds elsewhere than the case, the keys that the case has: those have moved. */
function keysKept(elsewhere: readonly KnownLinkage[], linkages: Case['linkages']): ReadonlySet<string> {
  const wanted = new Set(elsewhere.map(({ key }) => key));
  const kept = new Set<string>();
  if (wanted.size > 0) for (const { key } of linkages) if (wanted.has(key)) kept.add(key);
  return kept;
}
