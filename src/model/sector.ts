import { z } from 'zod';

/** The four groups of the Pavitt taxonomy for Latin America (METHOD section 9). */
export const sectorGroups = ['traditional', 'natural-resource', 'cops', 'specialised'] as const;
export const sectorGroupSchema = z.enum(sectorGroups);
export type SectorGroup = z.infer<typeof sectorGroupSchema>;
