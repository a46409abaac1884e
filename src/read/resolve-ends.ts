import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import { blankActor } from './blank-actor.ts';
import type { NamedActor } from './gather/gathering.ts';
import type { LinkageFields } from './merge-linkages.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

export interface ResolvedEnds {
  /** All actors, those made from ends too, sorted by id. */
  readonly actors: readonly Actor[];
  readonly linkages: readonly ReadRow<LinkageFields>[];
  readonly rejected: number;
  readonly created: number;
}

/**
 * Rejects self-linkages, and meets ends that are in no row of actors.
 *
 * `create`: the actor is made, its kind unknown and in no cluster, and reported once: a warning, or a note
 * where the case has no table of actors at all. `reject`: the linkage is rejected. Actors that a matrix, roster
 * or network names are made in either case, linked or not.
 */
export function resolveEnds(
  listed: readonly Actor[],
  rows: readonly ReadRow<LinkageFields>[],
  options: {
    readonly missingEnds: 'create' | 'reject';
    readonly actorsGiven: boolean;
    readonly named: readonly NamedActor[];
  },
  log: ProblemLog,
): ResolvedEnds {
  const known = new Set(listed.map((actor) => actor.id));
  const namedActors = fromNames(options.named, known, log);
  const made = new Map<string, { column: string; first: ReadRow<LinkageFields> }>();
  const linkages = rows.filter((row) => {
    if (row.fields.from === row.fields.to) return rejectSelf(row, log);
    const missing = (['from', 'to'] as const).filter((end) => !known.has(row.fields[end]));
    if (options.missingEnds === 'reject' && missing.length > 0) return rejectEnds(row, missing, log);
    for (const column of missing) {
      if (!made.has(row.fields[column])) made.set(row.fields[column], { column, first: row });
    }
    return true;
  });
  for (const [id, { column, first }] of made) {
    tellMadeFromEnd(id, { column, reference: first.reference }, options.actorsGiven, log);
  }
  const actors = [...listed, ...namedActors, ...[...made].map(([id, { first }]) => actorFromEnd(id, first))];
  return {
    actors: actors.sort((a, b) => compareText(a.id, b.id)),
    linkages,
    rejected: rows.length - linkages.length,
    created: made.size + namedActors.length,
  };
}

/** The actors that are named without a row, told in one line for each file and sheet; `known` learns them. */
function fromNames(named: readonly NamedActor[], known: Set<string>, log: ProblemLog): readonly Actor[] {
  const made: Actor[] = [];
  const places = new Map<string, { readonly first: NamedActor; count: number }>();
  for (const actor of named) {
    if (known.has(actor.id)) continue;
    known.add(actor.id);
    made.push({ ...blankActor(actor.id), rows: [actor.reference] });
    const { file, sheet } = actor.reference;
    const place = places.get(`${file}\u0000${sheet ?? ''}`);
    if (place === undefined) places.set(`${file}\u0000${sheet ?? ''}`, { first: actor, count: 1 });
    else place.count++;
  }
  for (const { first, count } of places.values()) {
    log.add(
      'warning',
      'actors-without-kind',
      { ...first.reference, value: first.id },
      `${count} actors are named here and in no row of actors, ${first.id} the first; they were made with kind unknown.`,
      'Say the kind of all: --kind firm; or give a table of actors with a row for each.',
    );
  }
  return made;
}

function rejectSelf({ fields, reference, joined }: ReadRow<LinkageFields>, log: ProblemLog): false {
  tellSelfLinkage(fields.to, reference, joined, log);
  return false;
}

/** Tells that a row was rejected because both of its ends are one actor; `joined`: what made them one. */
export function tellSelfLinkage(
  id: string,
  reference: RowReference,
  joined: string | undefined,
  log: ProblemLog,
): void {
  log.add(
    'error',
    'self-linkage',
    { ...reference, column: 'to', value: id },
    `The linkage goes from ${id} to itself and was rejected.${joined === undefined ? '' : ` ${joined}`}`,
    'Correct one of the ends, or take the row out.',
  );
}

/** Tells that an actor was made from an end; `actorsGiven`: the case has a table of actors, in which it is missing. */
export function tellMadeFromEnd(
  id: string,
  end: { readonly column: string; readonly reference: RowReference },
  actorsGiven: boolean,
  log: ProblemLog,
): void {
  log.add(
    actorsGiven ? 'warning' : 'info',
    'actor-made-from-end',
    { ...end.reference, column: end.column, value: id },
    `Actor ${id} is in no ${actorsGiven ? 'accepted ' : ''}row of actors; it was made from this end of a linkage, with kind unknown and in no cluster.`,
    `Add a row for ${id} to the actors, or correct the id; --missing-ends reject rejects such linkages.`,
  );
}

function rejectEnds(row: ReadRow<LinkageFields>, ends: readonly ('from' | 'to')[], log: ProblemLog): false {
  for (const column of ends) {
    const id = row.fields[column];
    log.add(
      'error',
      'end-not-in-actors',
      { ...row.reference, column, value: id },
      `Actor ${id} is in no accepted row of actors; the linkage was rejected.`,
      `Add a row for ${id} to the actors, or correct the id; without --missing-ends reject the actor is made.`,
    );
  }
  return false;
}

function actorFromEnd(id: string, first: ReadRow<LinkageFields>): Actor {
  return { ...blankActor(id), rows: [first.reference] };
}
