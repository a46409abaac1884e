import { z } from 'zod';

/** Thresholds and weights of the classifier `forces-1` (METHOD section 9). All are ours [O]. */
export const upgradingPresetSchema = z.object({
  /** Favoured from this net on (0..3 scale). */
  favoured: z.number(),
  /** Held back below this net. */
  heldBack: z.number(),
  /** Mixed where a force of at least this |sign| x strength pulls each way. */
  mixed: z.number(),
  /** Factor on the strength of buyers that signal needs without support. */
  passive: z.number().min(0).max(1),
  /** Factor on all strengths for product upgrading in complex product systems ("product less"). */
  copsProduct: z.number().min(0).max(1),
  /** Governance shares count where at least this share of the firms' pairs is determined. */
  determined: z.number().min(0).max(1),
  /** Classified where at least this share of the forces with a sign is defined. */
  defined: z.number().min(0).max(1),
  /** Weight of a force by its name; a force that is not named has weight 1. */
  weights: z.record(z.string(), z.number().positive()),
  /** Employees from which an actor is a large plant. */
  largePlantEmployees: z.number().positive(),
});
export type UpgradingPreset = Readonly<z.infer<typeof upgradingPresetSchema>>;

export const forces1: UpgradingPreset = {
  favoured: 1.5,
  heldBack: -0.5,
  mixed: 1,
  passive: 0.5,
  copsProduct: 0.5,
  determined: 0.5,
  defined: 0.5,
  weights: {},
  largePlantEmployees: 500,
};
