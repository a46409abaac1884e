import { z } from 'zod';
import type { RowReference } from './problem.ts';

export const mergeWords = ['same', 'different', 'unsure'] as const;

/**
 * What the user says of two ids that may be one actor. `decision` null: not decided yet, as good as `unsure`.
 *
 * The names of the fields are the headers of the table. `score` (0..1), `reason`, the names and the rows say why
 * the pair was proposed and where it stands; only `decision`, `keep` and the ids have an effect.
 */
export const mergeDecisionSchema = z.object({
  decision: z.enum(mergeWords).nullable(),
  score: z.number().min(0).max(1).nullable(),
  reason: z.string().nullable(),
  /** The id that stays, where the two are the same; null: the fuller one. */
  keep: z.string().nullable(),
  id_a: z.string().min(1),
  name_a: z.string().nullable(),
  id_b: z.string().min(1),
  name_b: z.string().nullable(),
  rows_a: z.string().nullable(),
  rows_b: z.string().nullable(),
  /** Columns of the user's own, kept as they were. */
  extra: z.record(z.string(), z.string()).readonly(),
});

export interface MergeDecision extends Readonly<z.infer<typeof mergeDecisionSchema>> {
  readonly rows: readonly RowReference[];
}
