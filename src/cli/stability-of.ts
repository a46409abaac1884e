import { WorkerFailure } from '../metrics/kernels/worker-pool.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { StabilitySettings } from '../model/stability.ts';
import type { Preset } from '../preset.ts';
import type { DrawJobs } from '../sensitivity/draw-jobs.ts';
import { inOrder, type RunParts, testStability } from '../sensitivity/test-stability.ts';
import { openPool } from './open-worker.ts';
import type { Progress } from './progress.ts';

export interface StabilityRun {
  readonly preset: Preset;
  readonly settings: Partial<StabilitySettings>;
  readonly progress: Progress;
  readonly assessment?: Assessment;
  readonly signal?: AbortSignal;
  /** Default: as many as the machine has to spare. */
  readonly threads?: number;
}

/** Linkages times parts from which threads repay their start. */
const worthThreads = 40_000;

/**
 * The test of stability by worker threads where there is enough to do, else, or where no worker can be started,
 * on this one: the result is the same.
 */
export function stabilityOf(reading: CaseReading, run: StabilityRun): Promise<Assessment> {
  const { preset, settings, progress, signal } = run;
  return testStability(reading, {
    preset,
    settings,
    onProgress: progress.step,
    ...(run.assessment === undefined ? {} : { assessment: run.assessment }),
    ...(signal === undefined ? {} : { signal }),
    run: onThreads(run.threads, signal),
  });
}

function onThreads(threads: number | undefined, signal: AbortSignal | undefined): RunParts {
  const here = inOrder(signal, pause);
  return async (work, parts, take) => {
    const amount = work.reading.case.linkages.length * parts;
    if (threads === 1 || (threads === undefined && amount < worthThreads)) return here(work, parts, take);
    const pool = openPool<DrawJobs>(threads, 'draw-worker');
    const taken = new Set<number>();
    const takeOnce = (part: number, row: Float64Array) => {
      if (taken.has(part)) return;
      taken.add(part);
      take(part, row);
    };
    try {
      if (pool.threads === 1) return await here(work, parts, take);
      await pool.run('draws', work, parts, { take: takeOnce, ...(signal === undefined ? {} : { signal }) });
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error;
      await here(work, parts, takeOnce);
    } finally {
      pool.close();
    }
  };
}

/** Lets the program hear of Ctrl-C between two parts. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
