import { fold } from './fold.ts';
import type { MatchedColumn } from './match-columns.ts';
import type { TableSpec } from './table-spec.ts';

/** Headers that name a firm without saying what it does in the table. */
const firmHeaders = new Set(
  ['empresa', 'firm', 'firma', 'company', 'compañía', 'companhia', 'organization', 'organisation'].map(fold),
);

/**
 * Gives a column such as "Empresa" its meaning from the columns beside it: in linkages it is the end that no
 * other column stands for (beside "Comprador" the seller, beside "Proveedor" the buyer); among actors it is
 * the id where no column is one. Where both ends are missing nothing is assumed.
 */
export function giveFirmColumnItsMeaning(
  columns: Map<string, MatchedColumn>,
  spec: TableSpec,
  found: readonly string[],
  taken: Set<number>,
): void {
  const missing = missingRole(columns, spec);
  if (missing === null) return;
  const held = [...columns.values()].find((column) => firmHeaders.has(fold(column.header)));
  const index = held?.index ?? found.findIndex((header, i) => !taken.has(i) && firmHeaders.has(fold(header)));
  if (index < 0) return;
  if (held !== undefined) columns.delete(held.spec.name);
  const column = spec.columns.find(({ name }) => name === missing)!;
  columns.set(missing, { spec: column, index, header: found[index]!, rank: 'synonym' });
  taken.add(index);
}

function missingRole(columns: ReadonlyMap<string, MatchedColumn>, { table }: TableSpec): string | null {
  if (table === 'actors') return columns.has('id') ? null : 'id';
  if (table !== 'linkages' || columns.has('from') === columns.has('to')) return null;
  return columns.has('from') ? 'to' : 'from';
}
