import { z } from 'zod';

/** How a fact came to be known. An empty cell counts as `observed`. */
export const provenances = ['observed', 'reported', 'estimated', 'illustrative'] as const;
export const provenanceSchema = z.enum(provenances);
export type Provenance = z.infer<typeof provenanceSchema>;

/** How many facts are of each provenance; one that says nothing counts as observed. */
export function countProvenance(
  facts: Iterable<{ readonly provenance: Provenance | null }>,
): Record<Provenance, number> {
  const counts: Record<Provenance, number> = { observed: 0, reported: 0, estimated: 0, illustrative: 0 };
  for (const fact of facts) counts[fact.provenance ?? 'observed']++;
  return counts;
}
