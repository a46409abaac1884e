import { z } from 'zod';
import type { RowReference } from './problem.ts';

/**
 * Figures of one sector in one region, from a statistical office: what location quotients are made of.
 *
 * Without `sector` the row is the total of all sectors; the region `total` is the whole country. An empty
 * cell is null: not known, never zero.
 */
export const regionSchema = z.object({
  region: z.string().min(1),
  /** ISIC code or the sector's name; null: all sectors together. */
  sector: z.string().min(1).nullable(),
  /** People employed. */
  employment: z.number().min(0).nullable(),
  /** Establishments (plants, workplaces). */
  establishments: z.number().min(0).nullable(),
  /** Area of the region, in one unit throughout (km²). */
  area: z.number().positive().nullable(),
  /** Inhabitants of the region. */
  population: z.number().positive().nullable(),
  /** The id of a source, or a citation. */
  source: z.string().nullable(),
});
export interface Region extends Readonly<z.infer<typeof regionSchema>> {
  readonly rows: readonly RowReference[];
}

/** One plant of a sector with its employment: what the Ellison-Glaeser index is made of. */
export const plantSchema = z.object({
  region: z.string().min(1),
  sector: z.string().min(1),
  /** People employed in this plant. */
  employment: z.number().min(0),
  source: z.string().nullable(),
});
export interface Plant extends Readonly<z.infer<typeof plantSchema>> {
  readonly rows: readonly RowReference[];
}
