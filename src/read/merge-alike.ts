import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

export interface AlikeRows<Kept> {
  readonly kept: readonly Kept[];
  readonly merged: number;
  readonly rejected: number;
}

/** One entry for each set of rows that are alike in every column, sorted by their columns from left to right. */
export function mergeAlike<Fields extends object>(
  what: string,
  rows: readonly ReadRow<Fields>[],
  log: ProblemLog,
): {
  readonly kept: readonly (Fields & { readonly rows: readonly RowReference[] })[];
  readonly merged: number;
} {
  const bySignature = new Map<string, { fields: Fields; rows: RowReference[] }>();
  for (const { fields, reference } of rows) {
    const signature = JSON.stringify(Object.values(fields));
    const known = bySignature.get(signature);
    if (known === undefined) bySignature.set(signature, { fields, rows: [reference] });
    else {
      known.rows.push(reference);
      log.add(
        'info',
        `${what}-merged`,
        reference,
        `This ${what} is alike in every column to row ${known.rows[0]!.row} and was merged with it.`,
        'Nothing needs to be done.',
      );
    }
  }
  const ordered = [...bySignature].sort(([a], [b]) => compareText(a, b));
  const kept = ordered.map(([, entry]) => ({ ...entry.fields, rows: entry.rows }));
  return { kept, merged: rows.length - kept.length };
}
