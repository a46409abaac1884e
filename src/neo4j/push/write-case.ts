import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import { layers } from '../../model/layer.ts';
import type { Linkage } from '../../model/linkage.ts';
import { actorProperties } from '../codec/actor.ts';
import { linkageProperties } from '../codec/linkage.ts';
import type { Properties } from '../codec/properties.ts';
import { smallRows, smallTables } from '../codec/small-tables.ts';
import type { Difference } from './difference.ts';
import { type Pushing, writeRows } from './write-rows.ts';

/** The statement for actors of each kind. */
const kinds = [
  ['firm', 'firms'],
  ['buyer', 'buyers'],
  ['supplier', 'suppliers'],
  ['institution', 'institutions'],
  [null, 'actors of unknown kind'],
] as const;

/** Writes a case: small tables, actors by kind, membership, then linkages by type, for they need their ends. */
export async function writeCase(pushing: Pushing, subject: Case, difference: Difference): Promise<void> {
  for (const table of smallTables) {
    const rows = smallRows(subject, table);
    const job = { statement: `write/${table}` as const, what: table, rows, total: rows.length };
    await writeRows(pushing, { ...job, nameOf: ({ id }) => id });
  }
  for (const [kind, what] of kinds) await writeActors(pushing, subject, difference, kind, what);
  await writeMembership(pushing, subject, difference);
  await removeMoved(pushing, difference);
  await writeLinkages(pushing, subject, difference);
}

async function writeActors(
  pushing: Pushing,
  subject: Case,
  { emptiedOfActor }: Difference,
  kind: Actor['kind'],
  what: string,
): Promise<void> {
  const actors = subject.actors.filter((actor) => actor.kind === kind);
  await writeRows(pushing, {
    statement: `write/actors-${kind ?? 'unknown'}`,
    what,
    rows: actorRows(actors, emptiedOfActor),
    total: actors.length,
    nameOf: ({ id }) => id,
  });
}

function* actorRows(actors: readonly Actor[], emptied: Difference['emptiedOfActor']) {
  for (const actor of actors) {
    yield { id: actor.id, set: emptying(actorProperties(actor), emptied.get(actor.id)) };
  }
}

async function writeMembership(pushing: Pushing, subject: Case, { memberships }: Difference): Promise<void> {
  const left = { statement: 'write/leave-clusters' as const, what: 'clusters left', rows: memberships };
  if (memberships.length > 0) await writeRows(pushing, { ...left, total: memberships.length });
  const rows = subject.actors.flatMap(({ id, cluster }) =>
    cluster === null ? [] : [{ actor: id, cluster }],
  );
  await writeRows(pushing, {
    statement: 'write/cluster-membership',
    what: 'cluster memberships',
    rows,
    total: rows.length,
    nameOf: ({ actor, cluster }) => `${actor} in cluster ${cluster}`,
  });
}

async function removeMoved(pushing: Pushing, { moved }: Difference): Promise<void> {
  if (moved.length === 0) return;
  const what = 'linkages with other ends or another type';
  await writeRows(pushing, { statement: 'write/delete-linkages', what, rows: moved, total: moved.length });
}

async function writeLinkages(
  pushing: Pushing,
  subject: Case,
  { emptiedOfLinkage }: Difference,
): Promise<void> {
  const byLayer = new Map(layers.map((layer) => [layer, [] as number[]]));
  subject.linkages.forEach(({ type }, position) => {
    byLayer.get(type)!.push(position);
  });
  for (const [layer, positions] of byLayer) {
    await writeRows(pushing, {
      statement: `write/linkages-${layer}`,
      what: `linkages of type ${layer}`,
      rows: linkageRows(subject.linkages, positions, emptiedOfLinkage),
      total: positions.length,
      nameOf: ({ key, from, to }) => `${key} (${from} to ${to})`,
    });
  }
}

function* linkageRows(
  linkages: readonly Linkage[],
  positions: readonly number[],
  emptied: Difference['emptiedOfLinkage'],
) {
  for (const position of positions) {
    const linkage = linkages[position]!;
    const set = emptying(linkageProperties(linkage, position), emptied.get(linkage.key));
    yield { key: linkage.key, from: linkage.from, to: linkage.to, set };
  }
}

function emptying(set: Properties, names: readonly string[] | undefined): Properties {
  for (const name of names ?? []) set[name] = null;
  return set;
}
