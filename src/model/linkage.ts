import { z } from 'zod';
import { layerSchema } from './layer-schema.ts';
import type { RowReference } from './problem.ts';
import { provenanceSchema } from './provenance.ts';

export const governanceTypes = ['market', 'network', 'quasi-hierarchy', 'hierarchy'] as const;
export const governanceTypeSchema = z.enum(governanceTypes);
export type GovernanceType = z.infer<typeof governanceTypeSchema>;

export const scopes = ['local', 'domestic', 'cross-border', 'unknown'] as const;
export type Scope = (typeof scopes)[number];

const lowHigh = z.enum(['low', 'high']).nullable();
const share = z.number().min(0).max(1).nullable();

/**
 * One linkage: a typed edge from `from` to `to`, in the direction of METHOD section 2. Empty cells are null.
 *
 * `value` is money per year in `currency` (null: the case's). Shares and `stake` are in 0..1.
 */
export const linkageSchema = z.object({
  /** The user's id for the row, or null. */
  id: z.string().nullable(),
  from: z.string().min(1),
  to: z.string().min(1),
  type: layerSchema,
  value: z.number().min(0).nullable(),
  currency: z.string().nullable(),
  year: z.number().int().nullable(),
  product: z.string().nullable(),
  shareOfSellerSales: share,
  shareOfBuyerPurchases: share,
  specifiedBy: z.enum(['seller', 'buyer', 'joint']).nullable(),
  monitored: z.boolean().nullable(),
  contract: z.enum(['spot', 'repeated', 'long-term']).nullable(),
  switchingCost: lowHigh,
  complexity: lowHigh,
  codifiability: lowHigh,
  capability: lowHigh,
  stake: share,
  standard: z.string().nullable(),
  project: z.string().nullable(),
  purpose: z.string().nullable(),
  governance: governanceTypeSchema.nullable(),
  scope: z.enum(scopes).nullable(),
  provenance: provenanceSchema.nullable(),
  source: z.string().nullable(),
  /** Columns the format does not name, kept as they were. */
  extra: z.record(z.string(), z.string()).readonly(),
});

type LinkageFields = z.infer<typeof linkageSchema>;

export interface Linkage extends Readonly<LinkageFields> {
  /**
   * Unique in the case and the same whatever the order of the rows: the user's id where it is unique,
   * else `FROM>TO TYPE` and, where several are alike in that, ` #2`, ` #3` … in canonical order.
   */
  readonly key: string;
  /** The rows this linkage came from: more than one where equal rows were merged. */
  readonly rows: readonly RowReference[];
}
