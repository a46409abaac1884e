import { analyse } from '../analyse.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { StabilitySettings } from '../model/stability.ts';
import { defaultPreset, type Preset } from '../preset.ts';
import { type DrawWork, drawParts, partsOf } from './draws.ts';
import { layoutOf } from './layout.ts';
import { moveThresholds } from './move-thresholds.ts';
import { stabilitySettings } from './settings.ts';
import { summarise } from './summarise.ts';

/** Does the parts of a test, in any order and on any number of threads, and hands over what each gives. */
export type RunParts = (
  work: DrawWork,
  parts: number,
  take: (part: number, row: Float64Array) => void,
) => Promise<void>;

export interface StabilityOptions {
  readonly preset?: Preset;
  readonly settings?: Partial<StabilitySettings>;
  /** The assessment of the case with this preset, where it is at hand. */
  readonly assessment?: Assessment;
  /** Default: one part after another, here. */
  readonly run?: RunParts;
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Ends the draws; what was done so far is summed up. */
  readonly signal?: AbortSignal;
}

/**
 * Tests how far the answers of a case hold (METHOD section 13): every threshold moved up and down, one at a time;
 * linkages missing at random; and the numbers of each cluster against rewired networks (section 4).
 *
 * Gives the assessment with `stability`, for the whole and for each cluster. Each draw has a stream of random
 * numbers of its own and is analysed by the whole path, so the result is the same on any number of threads.
 * Throws UsageError where a setting is out of its range.
 */
export async function testStability(
  reading: CaseReading,
  options: StabilityOptions = {},
): Promise<Assessment> {
  const preset = options.preset ?? defaultPreset;
  const settings = stabilitySettings(options.settings);
  const assessment = options.assessment ?? analyse(reading, { preset });
  const layout = layoutOf(assessment, reading.case);
  const { moved, account } = moveThresholds(preset, settings.thresholdChange);
  const work: DrawWork = {
    reading: { ...reading, account: { ...reading.account, problems: [] } },
    preset,
    moved: moved.map((move) => move.preset),
    layout,
    seed: settings.seed,
    missing: settings.missing,
    draws: settings.draws,
  };
  const begin = partsOf(work);
  const rows = new Array<Float64Array | undefined>(begin.all).fill(undefined);
  let done = 0;
  const run = options.run ?? inOrder(options.signal);
  try {
    await run(work, begin.all, (part, row) => {
      rows[part] = row;
      options.onProgress?.(++done, begin.all, 'drawing');
    });
  } catch (error) {
    if (options.signal?.aborted !== true) throw error;
  }
  const drawn = {
    moved: moved.flatMap((move, part) => (rows[part] === undefined ? [] : [{ move, row: rows[part] }])),
    draws: rows.slice(begin.draws, begin.rewired).filter((row) => row !== undefined),
    rewired: rows.slice(begin.rewired).filter((row) => row !== undefined),
  };
  const clusters = summarise(assessment, layout, drawn, settings);
  return {
    ...assessment,
    clusters: assessment.clusters.map((cluster, place) => ({ ...cluster, stability: clusters[place]! })),
    stability: { settings, draws: drawn.draws.length, thresholds: account },
  };
}

/** One part after another on this thread; `pause` is awaited between them, so that a signal can arrive. */
export function inOrder(signal?: AbortSignal, pause?: () => Promise<void>): RunParts {
  return async (work, parts, take) => {
    const draw = drawParts(work);
    for (let part = 0; part < parts; part++) {
      await pause?.();
      signal?.throwIfAborted();
      take(part, draw(part));
    }
  };
}
