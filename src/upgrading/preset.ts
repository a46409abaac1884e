import { z } from 'zod';

/** The forces that METHOD section 9 lists, by the names under which they are printed. */
export const forceNames = [
  'collective efficiency',
  'buyers',
  "buyers' support",
  'quasi-hierarchy',
  'market-based chains',
  'public-private joint action',
  'articulators',
  'skills',
] as const;

const share = z.number().min(0).max(1);

/** Thresholds and weights of the classifier `forces-1` (METHOD section 9). All are ours [O]. */
export const upgradingPresetSchema = z
  .strictObject({
    /** Favoured from this net on (0..3 scale). */
    favoured: z.number().min(-3).max(3),
    /** Held back below this net. */
    heldBack: z.number().min(-3).max(3),
    /** Mixed where a force of at least this |sign| x strength pulls each way. */
    mixed: z.number().min(0).max(3),
    /** Factor on the strength of buyers that signal needs without support. */
    passive: z.number().min(0).max(1),
    /** Factor on all strengths for product upgrading in complex product systems ("product less"). */
    copsProduct: z.number().min(0).max(1),
    /** Governance shares count where at least this share of the firms' pairs is determined. */
    determined: z.number().min(0).max(1),
    /** Classified where at least this share of the forces with a sign is defined. */
    defined: z.number().min(0).max(1),
    /** Weight of a force by its name; a force that is not named has weight 1. */
    weights: z.record(z.string(), z.number().positive()).superRefine((weights, context) => {
      for (const name of Object.keys(weights)) {
        if ((forceNames as readonly string[]).includes(name)) continue;
        const message = `is not a force; the forces are ${forceNames.join(', ')}`;
        context.addIssue({ code: 'custom', path: [name], message });
      }
    }),
    /** Employees from which an actor is a large plant. */
    largePlantEmployees: z.number().positive(),
    /** A cluster has a large-plant leader where at least this share (0..1) of its firms supplies one. */
    largePlantFirms: z.number().min(0).max(1),
    /** Shares of the firms with an upgrading event (0..1) from which observed levels 1, 2 and 3 begin. */
    observedLevels: z
      .tuple([share, share, share])
      .refine(([low, medium, high]) => low < medium && medium < high, 'the three shares must ascend'),
  })
  .refine(({ heldBack, favoured }) => heldBack <= favoured, {
    path: ['heldBack'],
    message: 'must not be above favoured',
  });
export type UpgradingPreset = Readonly<z.infer<typeof upgradingPresetSchema>>;
