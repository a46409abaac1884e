import { z } from 'zod';
import type { RowReference } from './problem.ts';

export const upgradingForms = ['product', 'process', 'functional', 'intersectoral'] as const;
export type UpgradingForm = (typeof upgradingForms)[number];

export const externalEconomyItems = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;
export const jointActionItems = ['J1', 'J2', 'J3', 'J4'] as const;
export type EfficiencyItemName = (typeof externalEconomyItems)[number] | (typeof jointActionItems)[number];

/** An expert's code, 0..3, of one item for one cluster or firm. */
export const codeSchema = z.object({
  subject: z.string().min(1),
  item: z.enum([...externalEconomyItems, ...jointActionItems, 'EE', 'JA', 'CE', ...upgradingForms]),
  value: z.number().min(0).max(3),
  coder: z.string().nullable(),
  source: z.string().nullable(),
  note: z.string().nullable(),
});
export interface Code extends Readonly<z.infer<typeof codeSchema>> {
  readonly rows: readonly RowReference[];
}

/** An upgrading event that was observed at a firm. */
export const upgradingEventSchema = z.object({
  firm: z.string().min(1),
  year: z.number().int().nullable(),
  form: z.enum(upgradingForms),
  what: z.string().nullable(),
  newTo: z.enum(['firm', 'country', 'world']).nullable(),
  source: z.string().nullable(),
});
export interface UpgradingEvent extends Readonly<z.infer<typeof upgradingEventSchema>> {
  readonly rows: readonly RowReference[];
}
