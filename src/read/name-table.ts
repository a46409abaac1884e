import { fold } from './fold.ts';
import { matchColumns } from './match-columns.ts';
import type { RawTable } from './raw-table.ts';
import { type TableName, tableSynonyms } from './synonyms.ts';
import { type RowTableName, tableSpecs } from './table-spec.ts';

const byName: ReadonlyMap<string, TableName> = new Map(
  (Object.keys(tableSynonyms) as TableName[]).flatMap((table) =>
    [table, ...tableSynonyms[table]].map((word) => [fold(word), table] as const),
  ),
);

/** The table that the name of a file (without ending) or sheet stands for, or null. */
export function tableByName(name: string): TableName | null {
  return byName.get(fold(name)) ?? null;
}

/** The columns by which a table is known when its name says nothing; in this order. */
const tellingColumns: readonly (readonly [RowTableName, readonly string[]])[] = [
  ['linkages', ['from', 'to']],
  ['actors', ['id', 'kind']],
  ['codes', ['subject', 'item']],
  ['events', ['firm', 'form']],
  ['merge', ['decision', 'id_a', 'id_b']],
  ['regions', ['region', 'sector', 'employment', 'establishments']],
];

/** The table that the columns show, or null. */
export function tableByColumns(
  table: RawTable,
  named: Readonly<Record<string, string>>,
): RowTableName | null {
  for (const [name, needed] of tellingColumns) {
    const match = matchColumns(table, tableSpecs[name], named);
    const matched = new Set(match.columns.map((column) => column.spec.name));
    if (needed.every((column) => matched.has(column))) return name;
  }
  return null;
}
