import type { DuplicatesFound } from '../../duplicates/find-duplicates.ts';
import type { Actor } from '../../model/actor.ts';
import type { MergeDecision } from '../../model/merge-decision.ts';
import { type KeyOrder, orderedJson } from '../ordered-json.ts';
import { rowText } from '../source-rows.ts';

const actorOrder: KeyOrder = { id: null, name: null, rows: null };
const order: KeyOrder = {
  format: null,
  case: null,
  options: null,
  actors: null,
  compared: null,
  unnamed: null,
  shortened: null,
  pairs: [{ score: null, decision: null, a: actorOrder, b: actorOrder, because: null, against: null }],
};

/** The candidate pairs as JSON, those too that were decided, with every option that made the scores. */
export function duplicatesJson(
  caseId: string,
  { pairs, ...found }: DuplicatesFound,
  decided: readonly MergeDecision[],
): string {
  const decisions = new Map(
    decided.flatMap(({ id_a, id_b, decision }) => [
      [`${id_a}\u0000${id_b}`, decision],
      [`${id_b}\u0000${id_a}`, decision],
    ]),
  );
  return orderedJson(
    {
      format: 'articulator-duplicates/1',
      case: caseId,
      ...found,
      pairs: pairs.map(({ a, b, ...likeness }) => ({
        ...likeness,
        decision: decisions.get(`${a.id}\u0000${b.id}`) ?? null,
        a: actorJson(a),
        b: actorJson(b),
      })),
    },
    order,
  );
}

function actorJson({ id, name, rows }: Actor): object {
  return { id, name, rows: rows.map(rowText) };
}
