import { z } from 'zod';
import { sectorGroupSchema } from './sector.ts';

/** A cluster the case declares, or that its actors name. */
export const clusterSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullable(),
  country: z.string().nullable(),
  place: z.string().nullable(),
  sectorGroup: sectorGroupSchema.nullable(),
  isic: z.string().nullable(),
});
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;
