import type { Actor } from '../model/actor.ts';
import { blankActor } from './blank-actor.ts';
import type { NamedActor } from './gather/gathering.ts';
import type { ActorFields } from './merge-actors.ts';
import type { ProblemLog } from './problem-log.ts';
import type { TableRead } from './read-table.ts';

/**
 * The rows of actors, and one row more for each actor that a matrix, roster or network names with a kind and
 * that has no row. Where a row says another kind, the row counts and the difference is told.
 */
export function withNamedActors(
  rows: TableRead<ActorFields>,
  named: readonly NamedActor[],
  log: ProblemLog,
): TableRead<ActorFields> {
  if (named.every(({ kind }) => kind === null)) return rows;
  const known = new Map<string, Pick<Actor, 'kind'>>(rows.rows.map(({ fields }) => [fields.id, fields]));
  const added: { fields: ActorFields; reference: NamedActor['reference'] }[] = [];
  for (const { id, kind, cluster, reference } of named) {
    if (kind === null) continue;
    const first = known.get(id);
    if (first === undefined) {
      const { rows: _, madeFrom: __, ...fields } = blankActor(id);
      known.set(id, { kind });
      added.push({ fields: { ...fields, kind, cluster }, reference });
    } else if (first.kind !== kind) {
      log.once(
        `${id}\u0000${kind}`,
        'warning',
        'contradicting-cell',
        { ...reference, column: 'kind', value: kind },
        `Actor ${id} has two values of kind: ${first.kind} (kept: it came first) and ${kind}.`,
        'Correct one of the two.',
      );
    }
  }
  return added.length === 0
    ? rows
    : { ...rows, rows: [...rows.rows, ...added], read: rows.read + added.length };
}
