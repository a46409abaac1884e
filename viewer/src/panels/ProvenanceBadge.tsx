import type { Provenance } from '../../../src/model/provenance.ts';
import { useWords } from '../words/language-store.ts';

/** Whether a fact must be marked wherever it shows. */
export const unsureProvenance = (provenance: Provenance | null): boolean =>
  provenance === 'illustrative' || provenance === 'estimated';

/** Marks what was not observed: made up to illustrate, estimated, or taken over from a report. */
export function ProvenanceBadge({ provenance }: { readonly provenance: Provenance | null }) {
  const { provenances } = useWords('model');
  if (provenance === null || provenance === 'observed') return null;
  return <span className={`badge ${provenance}`}>{provenances[provenance].toLowerCase()}</span>;
}
