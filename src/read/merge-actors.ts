import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

/** The fields of an actor that a row gives. */
export type ActorFields = Omit<Actor, 'rows' | 'madeFrom'>;

/**
 * One actor for each id: the first row wins, later rows fill what is empty (`actor-merged`), and every cell
 * that says otherwise is reported (`contradicting-cell`). Ids are compared exactly. Sorted by id.
 */
export function mergeActors(
  rows: readonly ReadRow<ActorFields>[],
  log: ProblemLog,
): { readonly actors: readonly Actor[]; readonly merged: number } {
  const byId = new Map<string, { fields: ActorFields; rows: RowReference[] }>();
  let merged = 0;
  for (const row of rows) {
    const known = byId.get(row.fields.id);
    if (known === undefined) {
      byId.set(row.fields.id, { fields: row.fields, rows: [row.reference] });
      continue;
    }
    merged++;
    log.add(
      'info',
      'actor-merged',
      { ...row.reference, column: 'id', value: row.fields.id },
      `Actor ${row.fields.id} already stands in row ${known.rows[0]!.row}; this row filled its empty cells only.${because(row)}`,
      row.joined === undefined
        ? 'If these are two actors, give them two ids.'
        : 'If these are two actors, write "different" there.',
    );
    known.fields = fillEmpty(known.fields, row, log);
    known.rows.push(row.reference);
  }
  // What is new comes first, for the sake of memory: as in mergeLinkages.
  const actors = [...byId.values()].map(
    ({ fields, rows: from }): Actor => ({ madeFrom: 'row', rows: from, ...fields }),
  );
  return { actors: actors.sort((a, b) => compareText(a.id, b.id)), merged };
}

/** Why a row that bears another id is of this actor: a sentence to add, or nothing. */
function because({ joined }: ReadRow<ActorFields>): string {
  return joined === undefined ? '' : ` ${joined}`;
}

function fillEmpty(first: ActorFields, later: ReadRow<ActorFields>, log: ProblemLog): ActorFields {
  const { extra: firstExtra, ...known } = first;
  const { extra: laterExtra, ...added } = later.fields;
  const fields = fill(known, added, first.id, later.reference, log);
  const filled = Object.entries(fill(firstExtra, laterExtra, first.id, later.reference, log));
  const extra = Object.fromEntries(filled.sort(([a], [b]) => compareText(a, b)));
  return { ...(fields as Omit<ActorFields, 'extra'>), extra: extra as Readonly<Record<string, string>> };
}

function fill(
  first: Readonly<Record<string, unknown>>,
  later: Readonly<Record<string, unknown>>,
  id: string,
  reference: RowReference,
  log: ProblemLog,
): Record<string, unknown> {
  const filled = new Map(Object.entries(first));
  for (const [column, value] of Object.entries(later)) {
    if (isEmpty(value)) continue;
    const known = filled.get(column);
    if (isEmpty(known)) filled.set(column, value);
    else if (asText(known) !== asText(value)) {
      log.add(
        'warning',
        'contradicting-cell',
        { ...reference, column, value: asText(value) },
        `Actor ${id} has two values of ${column}: ${asText(known)} (kept: it came first) and ${asText(value)}.`,
        'Correct one of the rows.',
      );
    }
  }
  return Object.fromEntries(filled);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function asText(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}
