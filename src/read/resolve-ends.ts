import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
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
 * where the case has no table of actors at all. `reject`: the linkage is rejected.
 */
export function resolveEnds(
  listed: readonly Actor[],
  rows: readonly ReadRow<LinkageFields>[],
  options: { readonly missingEnds: 'create' | 'reject'; readonly actorsGiven: boolean },
  log: ProblemLog,
): ResolvedEnds {
  const known = new Set(listed.map((actor) => actor.id));
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
    log.add(
      options.actorsGiven ? 'warning' : 'info',
      'actor-made-from-end',
      { ...first.reference, column, value: id },
      `Actor ${id} is in no ${options.actorsGiven ? 'accepted ' : ''}row of actors; it was made from this end of a linkage, with kind unknown and in no cluster.`,
      `Add a row for ${id} to the actors, or correct the id; --missing-ends reject rejects such linkages.`,
    );
  }
  const actors = [...listed, ...[...made].map(([id, { first }]) => actorFromEnd(id, first))];
  return {
    actors: actors.sort((a, b) => compareText(a.id, b.id)),
    linkages,
    rejected: rows.length - linkages.length,
    created: made.size,
  };
}

function rejectSelf(row: ReadRow<LinkageFields>, log: ProblemLog): false {
  log.add(
    'error',
    'self-linkage',
    { ...row.reference, column: 'to', value: row.fields.to },
    `The linkage goes from ${row.fields.from} to itself and was rejected.`,
    'Correct one of the ends, or take the row out.',
  );
  return false;
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
  return {
    id,
    name: null,
    kind: null,
    institutionType: null,
    country: null,
    place: null,
    latitude: null,
    longitude: null,
    locationPrecision: null,
    cluster: null,
    isic: null,
    sectorGroup: null,
    employees: null,
    sales: null,
    founded: null,
    activities: [],
    ownershipOrigin: null,
    provenance: null,
    source: null,
    extra: {},
    madeFrom: 'linkage',
    rows: [first.reference],
  };
}
