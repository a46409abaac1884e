import type { NamedActor } from './gather/gathering.ts';
import type { CodeFields } from './keep-codes.ts';
import type { EventFields } from './keep-events.ts';
import type { MergeFields } from './merge/merge-rows.ts';
import type { ActorFields } from './merge-actors.ts';
import type { LinkageFields } from './merge-linkages.ts';
import type { ReadRow } from './read-rows.ts';
import type { TableRead } from './read-table.ts';

/** The rows in which actors are named by their ids. */
export interface IdentifiedRows {
  readonly actors: TableRead<ActorFields>;
  readonly linkages: TableRead<LinkageFields>;
  readonly codes: TableRead<CodeFields>;
  readonly events: TableRead<EventFields>;
  /** What was decided about who is the same. */
  readonly decisions: TableRead<MergeFields>;
  readonly named: readonly NamedActor[];
}

/** What is written for an id, and, where that is another one, why: a sentence for the messages about its rows. */
export interface IdRewriting {
  readonly one: (id: string) => string;
  readonly why?: (id: string) => string;
}

/**
 * The same rows with every id of an actor rewritten. Rows in which nothing changes are the same objects, so that a
 * million linkages cost nothing but the look.
 */
export function rewriteIds(rows: IdentifiedRows, { one, why }: IdRewriting): IdentifiedRows {
  const mapped = <Fields>(read: TableRead<Fields>, ...columns: (keyof Fields)[]): TableRead<Fields> => ({
    ...read,
    rows: read.rows.map((row) => rewritten(row, columns)),
  });
  function rewritten<Fields>(row: ReadRow<Fields>, columns: readonly (keyof Fields)[]): ReadRow<Fields> {
    const changed = columns.filter(
      (column) => row.fields[column] !== null && one(String(row.fields[column])) !== row.fields[column],
    );
    if (changed.length === 0) return row;
    const ids = changed.map((column) => String(row.fields[column]));
    const fields = {
      ...row.fields,
      ...Object.fromEntries(changed.map((column, at) => [column, one(ids[at]!)])),
    };
    return why === undefined
      ? { ...row, fields }
      : { ...row, fields, joined: [...new Set(ids)].map(why).join(' ') };
  }
  return {
    actors: mapped(rows.actors, 'id'),
    linkages: mapped(rows.linkages, 'from', 'to'),
    codes: mapped(rows.codes, 'subject'),
    events: mapped(rows.events, 'firm'),
    decisions: mapped(rows.decisions, 'id_a', 'id_b', 'keep'),
    named: rows.named.map((actor) => (one(actor.id) === actor.id ? actor : { ...actor, id: one(actor.id) })),
  };
}
