import type { JobTable } from '../metrics/kernels/jobs.ts';
import { type DrawWork, drawParts } from './draws.ts';

/** The jobs of the workers of a sensitivity test. */
export const drawJobs = {
  draws: (work: DrawWork) => drawParts(work),
} satisfies JobTable;

export type DrawJobs = typeof drawJobs;
