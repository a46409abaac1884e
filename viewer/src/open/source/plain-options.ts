import type { SourceTable } from '../../worker/source-messages.ts';
import type { TableDraft } from './table-draft.ts';

/**
 * How a plain network is read from the table: by the headers of its two ends. Null where it cannot be: an end is not
 * chosen, or the headers are not in the first row or not one of a kind.
 */
export function plainOptions(
  table: SourceTable,
  draft: TableDraft,
): Readonly<Record<string, unknown>> | null {
  if (table.form === 'network') return {};
  const place = (role: string) => draft.roles.indexOf(role);
  const [from, to] = [table.headers[place('linkages.from')], table.headers[place('linkages.to')]];
  const usual = draft.entry.header === undefined && table.form === 'text';
  const single = (header: string) => table.headers.filter((other) => other === header).length === 1;
  if (!usual || !from || !to || !single(from) || !single(to)) return null;
  return { columns: { from, to } };
}
