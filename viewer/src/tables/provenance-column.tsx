import type { Provenance } from '../../../src/model/provenance.ts';
import { ProvenanceBadge } from '../panels/ProvenanceBadge.tsx';
import type { Words } from '../words/words.ts';
import type { Column } from './column.ts';

/** How an actor or a linkage came to be known; what was not observed is marked. */
export function provenanceColumn<Row extends { readonly provenance: Provenance | null }>(
  title: string,
  names: Words['model']['provenances'],
): Column<Row> {
  return {
    id: 'provenance',
    title,
    width: 110,
    sortValue: ({ provenance }) => names[provenance ?? 'observed'],
    show: ({ provenance }) =>
      provenance === null || provenance === 'observed' ? (
        names.observed
      ) : (
        <ProvenanceBadge provenance={provenance} />
      ),
  };
}
