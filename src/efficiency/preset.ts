import { z } from 'zod';
import type { Level } from '../model/assessment.ts';
import { below } from '../model/tolerance.ts';

const share = z.number().min(0).max(1);

/** How a share of firms becomes a level 0..3, and when collective efficiency is answered at all. [O] */
export const efficiencyPresetSchema = z.strictObject({
  /** Shares (0..1) from which levels 1, 2 and 3 begin. */
  levels: z
    .tuple([share, share, share])
    .refine(([low, medium, high]) => low < medium && medium < high, 'the three shares must ascend'),
  /** E3: knowledge of a knower reaches so many steps. */
  knowledgeSteps: z.number().int().min(1).max(5),
  /** J3 and J4: from so many participants on, a project is multilateral. */
  multilateral: z.number().int().min(3).max(10),
  /** CE needs at least so many E and so many J items observed. */
  minimumExternal: z.number().int().min(1).max(5),
  minimumJoint: z.number().int().min(1).max(4),
  /** A cluster is fragile where one actor's leaving lowers E3, E4 or J4 by so many levels. */
  fragileFall: z.number().int().min(1).max(3),
  /** How many actors, those with most neighbours of the cluster first, are tried as fragile brokers. */
  fragileCandidates: z.number().int().min(1),
  /** Whether expert codes, where there are some, stand in place of the derived levels. */
  codes: z.enum(['derived', 'expert']),
});
export type EfficiencyPreset = Readonly<z.infer<typeof efficiencyPresetSchema>>;

export function levelOfShare(share: number, { levels }: Pick<EfficiencyPreset, 'levels'>): Level {
  const [low, medium, high] = levels;
  if (below(share, low)) return 0;
  if (below(share, medium)) return 1;
  return below(share, high) ? 2 : 3;
}
