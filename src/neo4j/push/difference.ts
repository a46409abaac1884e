import type { Case } from '../../model/case.ts';
import type { Linkage } from '../../model/linkage.ts';
import { actorProperties, isActorProperty } from '../codec/actor.ts';
import { isLinkageProperty, linkageProperties, typeOfLayer } from '../codec/linkage.ts';
import { type SmallTable, smallRows, smallTables } from '../codec/small-tables.ts';
import type { Database } from '../database.ts';

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
  const actors = await compareActors(subject, database);
  const linkages = await compareLinkages(subject, database);
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

async function compareActors(subject: Case, database: Database) {
  const byId = new Map(subject.actors.map((actor) => [actor.id, actor]));
  const found = await database.read('pull/known-actors', { caseId: subject.id }, (row) => {
    const id = String(row.get('id'));
    const actor = byId.get(id);
    if (actor === undefined) return { id, gone: true, emptied: [], clusters: [] };
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

async function compareLinkages(subject: Case, database: Database) {
  const byKey = new Map(subject.linkages.map((linkage) => [linkage.key, linkage]));
  const seen = new Set<string>();
  const found = await database.read('pull/known-linkages', { caseId: subject.id }, (row) => {
    const known = { elementId: String(row.get('elementId')), key: String(row.get('key')) };
    const linkage = byKey.get(known.key);
    if (linkage === undefined) return { ...known, state: 'gone' as const, emptied: [] };
    if (!isSame(linkage, row) || seen.has(known.key))
      return { ...known, state: 'moved' as const, emptied: [] };
    seen.add(known.key);
    const now = linkageProperties(linkage, 0);
    const emptied = (row.get('names') as string[]).filter(
      (name) => isLinkageProperty(name) && !Object.hasOwn(now, name),
    );
    return emptied.length === 0 ? undefined : { ...known, state: 'emptied' as const, emptied };
  });
  const inState = (state: string) =>
    found
      .filter((each) => each.state === state)
      .map(({ elementId, key }): KnownLinkage => ({ elementId, key }));
  return {
    linkages: inState('gone'),
    moved: inState('moved'),
    emptiedOfLinkage: new Map(
      found.filter(({ state }) => state === 'emptied').map(({ key, emptied }) => [key, emptied]),
    ),
  };
}

function isSame(linkage: Linkage, row: { get(name: string): unknown }): boolean {
  return (
    row.get('type') === typeOfLayer(linkage.type) &&
    row.get('from') === linkage.from &&
    row.get('to') === linkage.to
  );
}
