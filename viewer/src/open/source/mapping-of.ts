import type { Mapping } from '../../../../src/read/mapping/mapping.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import { entryOf } from './entry-of.ts';
import type { TableDraft } from './table-draft.ts';

/** The mapping file of the choices, as `articulator map` writes it; null where every table is read by its own names. */
export function mappingOf(tables: readonly SourceTable[], drafts: readonly TableDraft[]): Mapping | null {
  const files = drafts.flatMap((draft, place) => entryOf(draft, tables[place]!.headers) ?? []);
  return files.length === 0 ? null : { format: 'articulator-mapping/1', files };
}
