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
  /** The region of the regional figures it lies in; left out or null: looked up by place, name and id. */
  region: z.string().nullable().optional(),
  /** Its sector in the regional figures; left out or null: looked up by isic. */
  regionalSector: z.string().nullable().optional(),
  /** What is declared of a vision that the community shares (METHOD section 5, fourth rung). */
  sharedVision: z.string().nullable().optional(),
  /** Where that is declared: without it the declaration does not count. */
  sharedVisionSource: z.string().nullable().optional(),
});
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;
