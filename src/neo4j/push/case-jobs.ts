import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import { type Layer, layers } from '../../model/layer.ts';
import type { Linkage } from '../../model/linkage.ts';
import { actorProperties } from '../codec/actor.ts';
import { linkageProperties } from '../codec/linkage.ts';
import type { Properties } from '../codec/properties.ts';
import { emptyRow, smallRows, smallTables } from '../codec/small-tables.ts';
import type { Difference } from './difference.ts';
import { type Job, jobOf } from './job.ts';

/** The statement for actors of each kind. */
const kinds = [
  ['firm', 'firms'],
  ['buyer', 'buyers'],
  ['supplier', 'suppliers'],
  ['institution', 'institutions'],
  [null, 'actors of unknown kind'],
] as const;

/**
 * What is to be written of a case, in this order: small tables, actors by kind, membership, then linkages by
 * type, for they need their ends. The rows are made while they are sent.
 */
export function caseJobs(subject: Case, difference: Difference): readonly Job[] {
  return [
    ...tableJobs(subject),
    ...kinds.map(([kind, what]) => actorJob(subject, difference, kind, what)),
    ...membershipJobs(subject, difference),
    ...movedJob(difference),
    ...linkageJobs(subject, difference),
  ];
}

function tableJobs(subject: Case): Job[] {
  return smallTables.map((table) => {
    const empty = emptyRow(table);
    const rows = smallRows(subject, table).map(({ id, set }) => ({ id, set: { ...empty, ...set } }));
    const statement = `write/${table}` as const;
    return jobOf({ statement, what: table, rows, total: rows.length, nameOf: ({ id }) => id });
  });
}

function actorJob(subject: Case, { emptiedOfActor }: Difference, kind: Actor['kind'], what: string): Job {
  return jobOf({
    statement: `write/actors-${kind ?? 'unknown'}`,
    what,
    rows: actorRows(subject.actors, kind, emptiedOfActor),
    total: count(subject.actors, (actor) => actor.kind === kind),
    nameOf: ({ id }) => id,
  });
}

function* actorRows(actors: readonly Actor[], kind: Actor['kind'], emptied: Difference['emptiedOfActor']) {
  for (const actor of actors) {
    if (actor.kind !== kind) continue;
    yield { id: actor.id, set: emptying(actorProperties(actor), emptied.get(actor.id)) };
  }
}

function membershipJobs(subject: Case, { memberships }: Difference): Job[] {
  const left = { statement: 'write/leave-clusters' as const, what: 'clusters left', rows: memberships };
  const members = jobOf({
    statement: 'write/cluster-membership',
    what: 'cluster memberships',
    rows: membershipRows(subject),
    total: count(subject.actors, ({ cluster }) => cluster !== null),
    nameOf: ({ actor, cluster }) => `${actor} in cluster ${cluster}`,
  });
  return memberships.length === 0 ? [members] : [jobOf({ ...left, total: memberships.length }), members];
}

function* membershipRows(subject: Case) {
  for (const { id, cluster } of subject.actors) if (cluster !== null) yield { actor: id, cluster };
}

function movedJob({ moved }: Difference): Job[] {
  if (moved.length === 0) return [];
  const what = 'linkages with other ends or another type';
  return [jobOf({ statement: 'write/delete-linkages', what, rows: moved, total: moved.length })];
}

function linkageJobs(subject: Case, { emptiedOfLinkage }: Difference): Job[] {
  return layers.map((layer) =>
    jobOf({
      statement: `write/linkages-${layer}`,
      what: `linkages of type ${layer}`,
      rows: linkageRows(subject.linkages, layer, emptiedOfLinkage),
      total: count(subject.linkages, ({ type }) => type === layer),
      nameOf: ({ key, from, to }) => `${key} (${from} to ${to})`,
    }),
  );
}

function* linkageRows(linkages: readonly Linkage[], layer: Layer, emptied: Difference['emptiedOfLinkage']) {
  for (const [position, linkage] of linkages.entries()) {
    if (linkage.type !== layer) continue;
    const set = emptying(linkageProperties(linkage, position), emptied.get(linkage.key));
    yield { key: linkage.key, from: linkage.from, to: linkage.to, set };
  }
}

/** How many there are, without a list of them: what is written is never there as a whole. */
function count<Row>(rows: readonly Row[], isOne: (row: Row) => boolean): number {
  let found = 0;
  for (const row of rows) if (isOne(row)) found++;
  return found;
}

function emptying(set: Properties, names: readonly string[] | undefined): Properties {
  for (const name of names ?? []) set[name] = null;
  return set;
}
