import { append } from '../../model/append.ts';
import type { MergeDecision } from '../../model/merge-decision.ts';
import { compareText } from '../../model/order.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { ReadRow } from '../read-rows.ts';

/** The fields of a decision that a row gives. */
export type MergeFields = Omit<MergeDecision, 'rows'>;

export type MergeRow = ReadRow<MergeFields>;

/** What was decided about one pair of ids, and the row that says so. */
export interface DecidedPair {
  /** The lesser id in canonical order. */
  readonly a: string;
  readonly b: string;
  readonly row: MergeRow;
}

export interface MergeRowsRead {
  readonly pairs: readonly DecidedPair[];
  readonly merged: number;
  readonly rejected: number;
}

/**
 * One decision for each pair of ids, whichever stands first. Rows that repeat a decision, and rows left open beside
 * a decided one, are merged with it. Rejected, each with an error: ids that no actor has (`unknown-actor`), a pair of
 * one id (`pair-of-one`), and rows that say both same and different of a pair (`contradicting-decisions`).
 */
export function mergeRows(
  rows: readonly MergeRow[],
  known: ReadonlySet<string>,
  log: ProblemLog,
): MergeRowsRead {
  const byPair = new Map<string, MergeRow[]>();
  for (const row of rows) {
    if (!usable(row, known, log)) continue;
    const { id_a: a, id_b: b } = row.fields;
    const key = a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
    append(byPair, key, row);
  }
  const pairs: DecidedPair[] = [];
  let merged = 0;
  for (const group of byPair.values()) {
    const row = oneOf(group, log);
    if (row === null) continue;
    merged += group.length - 1;
    const [a, b] = [row.fields.id_a, row.fields.id_b].sort(compareText);
    pairs.push({ a: a!, b: b!, row });
  }
  return { pairs, merged, rejected: rows.length - merged - pairs.length };
}

function usable({ fields, reference }: MergeRow, known: ReadonlySet<string>, log: ProblemLog): boolean {
  const unknown = (['id_a', 'id_b'] as const).filter((column) => !known.has(fields[column]));
  for (const column of unknown) {
    log.add(
      'error',
      'unknown-actor',
      { ...reference, column, value: fields[column] },
      `"${fields[column]}" is the id of no actor of the case; this decision was rejected.`,
      'Correct the id, or take the row out: an actor that was merged in the tables themselves has gone.',
    );
  }
  if (unknown.length > 0) return false;
  if (fields.id_a !== fields.id_b) return true;
  log.add(
    'error',
    'pair-of-one',
    { ...reference, column: 'id_b', value: fields.id_b },
    `Both ids are "${fields.id_a}": there is nothing to decide, and the row was rejected.`,
    'Write the id of the other actor, or take the row out.',
  );
  return false;
}

/** The first row of a pair that decides it, else the first; null where they contradict each other. */
function oneOf(group: readonly MergeRow[], log: ProblemLog): MergeRow | null {
  const saying = (word: MergeFields['decision']) => group.filter(({ fields }) => fields.decision === word);
  const [same, different] = [saying('same'), saying('different')];
  if (same.length > 0 && different.length > 0) {
    const decided = group.map(({ reference }) => reference.row).join(', ');
    for (const { fields, reference } of group) {
      log.add(
        'error',
        'contradicting-decisions',
        { ...reference, column: 'decision', value: fields.decision ?? '' },
        `Rows ${decided} say both same and different of "${fields.id_a}" and "${fields.id_b}"; none of them was applied.`,
        'Decide once.',
      );
    }
    return null;
  }
  const kept = same[0] ?? different[0] ?? group[0]!;
  for (const { reference, fields } of group) {
    if (reference === kept.reference) continue;
    log.add(
      'info',
      'decision-merged',
      reference,
      `The pair "${fields.id_a}" and "${fields.id_b}" already stands in row ${kept.reference.row}, whose decision counts.`,
      'Nothing needs to be done.',
    );
  }
  return kept;
}
