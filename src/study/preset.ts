import { z } from 'zod';

/** How many cases are compared (METHOD section 12); what each option does stands in presets/options.ts. */
export const studyPresetSchema = z.strictObject({
  /** A cell of the matrix is judged from this many cases on that have both values (count). */
  enoughCases: z.number().int().min(3),
  /** A sign is shown where the p-value is at most this (probability). */
  alpha: z.number().gt(0).lt(1),
  /** With a larger p-value a cell shows 0 where the interval of tau-b lies within ± this; else too few cases. */
  zeroWithin: z.number().min(0).max(1),
  /** Confidence of the intervals of tau-b and gamma (probability). */
  confidence: z.number().gt(0).lt(1),
  /** Draws of a permutation p-value, where the exact one takes too long (count). */
  draws: z.number().int().min(99),
  /** Steps up to which p-values are exact (count). */
  exactSteps: z.number().min(0),
  /** A case counts as illustrative where a larger share of its actors and linkages is (share, 0..1). */
  illustrativeShare: z.number().min(0).max(1),
  /** How a disagreement of two levels counts in kappa by its distance. */
  kappaWeights: z.enum(['linear', 'quadratic']),
});
export type StudyPreset = Readonly<z.infer<typeof studyPresetSchema>>;
