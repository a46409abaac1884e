import { z } from 'zod';

/** How a fact came to be known. An empty cell counts as `observed`. */
export const provenances = ['observed', 'reported', 'estimated', 'illustrative'] as const;
export const provenanceSchema = z.enum(provenances);
export type Provenance = z.infer<typeof provenanceSchema>;
