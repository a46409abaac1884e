import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { OptionDescription } from '../model/room-options.ts';
import type { StabilitySettings } from '../model/stability.ts';

const share = z.number().min(0).max(1);

const settingsSchema = z.object({
  draws: z.number().int().min(0).max(1_000_000),
  seed: z.string().min(1),
  missing: z
    .tuple([share, share])
    .refine(([low, high]) => low <= high, 'the first share must not be above the second'),
  thresholdChange: z.number().min(0).max(1),
  stable: share,
  interval: z.number().gt(0).max(1),
  top: z.number().int().min(1),
});

/** What is varied, and how far. */
export const defaultStabilitySettings: StabilitySettings = {
  draws: 1000,
  seed: '1',
  missing: [0.05, 0.2],
  thresholdChange: 0.2,
  stable: 0.8,
  interval: 0.95,
  top: 3,
};

/** What each setting is, for help and reports. */
export const stabilityOptions: readonly OptionDescription[] = [
  {
    path: 'draws',
    kind: 'limit',
    title: 'Networks drawn with linkages missing, and as many rewired ones',
    unit: 'number of draws',
    effect: 'Higher: shares and intervals are surer, and take longer.',
    source: '[O]',
  },
  {
    path: 'seed',
    kind: 'rule',
    title: 'Start of the random numbers',
    unit: 'text',
    effect: 'The same seed gives the same draws on every machine.',
    source: '[O]',
  },
  {
    path: 'missing',
    kind: 'threshold',
    title: 'Share of the linkages missing, drawn evenly between the two for each draw',
    unit: 'share, 0..1',
    effect: 'Higher: more labels turn.',
    source: 'METHOD section 13 [O]',
  },
  {
    path: 'thresholdChange',
    kind: 'threshold',
    title: 'How far each threshold is moved, down and up, one at a time',
    unit: 'share of its value, 0..1',
    effect: 'Higher: more labels turn.',
    source: 'METHOD section 13 [O]',
  },
  {
    path: 'stable',
    kind: 'threshold',
    title: 'Share of the draws in which a label must stay to count as stable',
    unit: 'share of draws, 0..1',
    effect: 'Higher: more labels are called not stable.',
    source: '[O]',
  },
  {
    path: 'interval',
    kind: 'threshold',
    title: 'Share of the draws that an interval holds',
    unit: 'share of draws, 0..1',
    effect: 'Higher: wider intervals.',
    source: '[O], the usual 95 %',
  },
  {
    path: 'top',
    kind: 'limit',
    title: 'How many first places count as the top of the articulators',
    unit: 'number of places',
    effect: 'Higher: more articulators are often among them.',
    source: '[O]',
  },
];

/** The settings given, with the defaults for the rest. Throws UsageError where one is out of its range. */
export function stabilitySettings(given: Partial<StabilitySettings> = {}): StabilitySettings {
  const found = settingsSchema.safeParse({ ...defaultStabilitySettings, ...given });
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new UsageError(`The setting ${issue!.path.join('.')} of the sensitivity test: ${issue!.message}.`);
}
