import type { RowReference } from '../../../src/model/problem.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import type { Selection } from '../app/selection.ts';

type Place = Partial<Pick<RowReference, 'file' | 'sheet' | 'row'>>;

const keyOf = ({ file, sheet, row }: Place): string => `${file}\n${sheet ?? ''}\n${row}`;

/** The actor or linkage that was made from a row of the user's files; null where none was. */
export function selectionsByRow({ actors, linkages }: CaseLookup): (place: Place) => Selection | null {
  const made = new Map<string, Selection>();
  for (const { id, rows } of actors.values()) {
    for (const row of rows) made.set(keyOf(row), { kind: 'actor', id });
  }
  for (const { key, from, to, rows } of linkages.values()) {
    for (const row of rows) made.set(keyOf(row), { kind: 'linkage', key, from, to });
  }
  return (place) => made.get(keyOf(place)) ?? null;
}
