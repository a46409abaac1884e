import { entryFor } from '../../../../src/read/mapping/entry-for.ts';
import type { Mapping } from '../../../../src/read/mapping/mapping.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import { draftOf } from './draft-of.ts';
import type { TableDraft } from './table-draft.ts';

/** With what the step begins: the mapping the files were read with, `own` names, or what they seem to be. */
export type SourceStart = Mapping | 'own' | 'propose';

/** The first choices for a table. */
export function firstDraft(table: SourceTable, start: SourceStart): TableDraft {
  const place = { file: table.file, ...(table.sheet === null ? {} : { sheet: table.sheet }) };
  const given = typeof start === 'object' ? entryFor(start, table.file, table.sheet) : table.proposal;
  const draft = draftOf(given ?? table.proposal ?? { ...place, form: 'leave-out' }, table.headers);
  if (start === 'own' || given === null) return { ...draft, form: 'own' };
  return start === 'propose' && table.apart ? { ...draft, alike: false } : draft;
}
