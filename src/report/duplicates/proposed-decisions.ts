import type { CandidatePair } from '../../duplicates/find-duplicates.ts';
import type { Actor } from '../../model/actor.ts';
import type { MergeDecision } from '../../model/merge-decision.ts';
import { rowText } from '../source-rows.ts';

/** One row of the table of decisions. */
export type ProposedDecision = Omit<MergeDecision, 'rows'>;

export interface ProposedDecisions {
  /** The rows that were read, in their order, then the new pairs as they were given. */
  readonly rows: readonly ProposedDecision[];
  /** Pairs found that no row decides: new ones, and those left open or unsure. */
  readonly open: readonly CandidatePair[];
}

/**
 * The table of decisions after a search: every row that was read stays with its decision and the columns of the
 * user's own; in rows not decided yet, score, reason and names are made anew; pairs that no row names are added.
 */
export function proposedDecisions(
  pairs: readonly CandidatePair[],
  decided: readonly MergeDecision[],
): ProposedDecisions {
  const found = new Map(pairs.map((pair) => [pairKey(pair.a.id, pair.b.id), pair]));
  const settled = new Set<string>();
  const known = new Set<string>();
  const ordered = [...decided].sort((one, two) => (one.rows[0]?.row ?? 0) - (two.rows[0]?.row ?? 0));
  const kept = ordered.map(({ rows: _, ...fields }): ProposedDecision => {
    const key = pairKey(fields.id_a, fields.id_b);
    known.add(key);
    if (isSettled(fields)) settled.add(key);
    const pair = found.get(key);
    return pair === undefined || isSettled(fields) ? fields : renewed(fields, pair);
  });
  const added = pairs.filter(({ a, b }) => !known.has(pairKey(a.id, b.id))).map((pair) => rowOf(pair));
  return {
    rows: [...kept, ...added],
    open: pairs.filter(({ a, b }) => !settled.has(pairKey(a.id, b.id))),
  };
}

function isSettled({ decision }: ProposedDecision): boolean {
  return decision === 'same' || decision === 'different';
}

/** A row that was read, with what is known of the pair now; its ids stay where they stood. */
function renewed(fields: ProposedDecision, pair: CandidatePair): ProposedDecision {
  const turned = fields.id_a === pair.a.id ? pair : { ...pair, a: pair.b, b: pair.a };
  return { ...rowOf(turned), decision: fields.decision, keep: fields.keep, extra: fields.extra };
}

function rowOf(pair: CandidatePair): ProposedDecision {
  return {
    decision: null,
    score: Math.floor(pair.score * 100) / 100,
    reason: reasonOf(pair),
    keep: null,
    id_a: pair.a.id,
    name_a: pair.a.name,
    id_b: pair.b.id,
    name_b: pair.b.name,
    rows_a: rowsOf(pair.a),
    rows_b: rowsOf(pair.b),
    extra: {},
  };
}

/** What speaks for the two being one, and what against it, in one cell. */
export function reasonOf({ because, against }: CandidatePair): string {
  const but = against.length === 0 ? '' : `; but ${against.join('; ')}`;
  return `${because.join('; ')}${but}`;
}

function rowsOf({ rows }: Actor): string {
  return rows.map(rowText).join('; ');
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}
