import { z } from 'zod';
import type { RowReference } from './problem.ts';
import { provenanceSchema } from './provenance.ts';
import { sectorGroupSchema } from './sector.ts';

export const actorKinds = ['firm', 'buyer', 'supplier', 'institution'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const institutionTypes = [
  'business association',
  'research centre',
  'university',
  'technical centre',
  'training centre',
  'public agency',
  'standards body',
  'finance',
  'NGO',
  'other',
] as const;

/**
 * An actor of the case. A cell that was empty is `null`: not known, never zero.
 *
 * `kind` is null only for an actor made from the end of a linkage (`madeFrom: 'linkage'`).
 * Latitude and longitude are in degrees, `sales` in the case's currency, `country` in capitals.
 */
export const actorSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullable(),
  kind: z.enum(actorKinds).nullable(),
  institutionType: z.enum(institutionTypes).nullable(),
  country: z.string().nullable(),
  place: z.string().nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  locationPrecision: z.enum(['exact', 'estimated']).nullable(),
  cluster: z.string().min(1).nullable(),
  isic: z.string().nullable(),
  sectorGroup: sectorGroupSchema.nullable(),
  employees: z.number().min(0).nullable(),
  sales: z.number().min(0).nullable(),
  founded: z.number().int().nullable(),
  activities: z.array(z.string()).readonly(),
  ownershipOrigin: z.string().nullable(),
  provenance: provenanceSchema.nullable(),
  source: z.string().nullable(),
  /** Columns the format does not name, kept as they were. */
  extra: z.record(z.string(), z.string()).readonly(),
  madeFrom: z.enum(['row', 'linkage']),
});

type ActorFields = z.infer<typeof actorSchema>;

export interface Actor extends Readonly<ActorFields> {
  /** The rows this actor came from (the first one won). */
  readonly rows: readonly RowReference[];
}
