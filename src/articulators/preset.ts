import { z } from 'zod';

/** What is printed of the articulators. Nothing in their ranking has a threshold. */
export const articulatorsPresetSchema = z.strictObject({
  /** How many of the pairs an actor brokers are named; their number is always given. */
  pairsNamed: z.number().int().min(0),
});
export type ArticulatorsPreset = Readonly<z.infer<typeof articulatorsPresetSchema>>;
