import type { WrittenTable } from '../../read/case-tables.ts';
import type { ProposedDecision } from './proposed-decisions.ts';

const columns = [
  'decision',
  'score',
  'reason',
  'keep',
  'id_a',
  'name_a',
  'id_b',
  'name_b',
  'rows_a',
  'rows_b',
] as const satisfies readonly (keyof ProposedDecision)[];

/** The table of decisions: what to decide on first, the user's own columns last. */
export function mergeTable(rows: readonly ProposedDecision[]): WrittenTable {
  const own = [...new Set(rows.flatMap(({ extra }) => Object.keys(extra)))];
  return [
    [...columns, ...own],
    ...rows.map((row) => [
      ...columns.map((column) => row[column]),
      ...own.map((header) => row.extra[header] ?? null),
    ]),
  ];
}
