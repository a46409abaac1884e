import { z } from 'zod';

/** Thresholds of the governance of a pair. All are ours [O]; the indicators are Humphrey & Schmitz's. */
export const governancePresetSchema = z.strictObject({
  /** From this share of sales on, a seller is dependent on the buyer (share, 0..1). */
  dependent: z.number().min(0).max(1),
  /** Power is about equal where the two dependences differ by no more than this (share, 0..1). */
  equalPower: z.number().min(0).max(1),
  /** From this stake on, held alone or through others, an owner controls (share, 0..1). */
  control: z.number().min(0).max(1),
  /** Quasi-hierarchy needs so many of its four signs beside the seller's dependence. */
  signs: z.number().int().min(1).max(4),
});
export type GovernancePreset = Readonly<z.infer<typeof governancePresetSchema>>;
