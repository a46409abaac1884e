import { type BetweennessWork, betweennessOfParts } from './betweenness-parts.ts';

/**
 * The jobs workers can do: what is given once becomes a function that does the parts. A part's result is
 * an array that is handed over, not copied. Another kernel joins by a line here.
 */
export const jobs = {
  betweenness: (work: BetweennessWork) => betweennessOfParts(work),
} satisfies Record<string, (work: never) => (part: number) => Float64Array>;

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobWork<J extends JobName> = Parameters<Jobs[J]>[0];

/** What goes to a worker. */
export type Order =
  | { readonly kind: 'begin'; readonly job: JobName; readonly work: unknown }
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'forget' };

/** What comes back. */
export type Answer =
  | { readonly kind: 'done'; readonly part: number; readonly result: Float64Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };
