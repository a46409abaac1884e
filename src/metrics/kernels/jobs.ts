import { type BrokerageDraws, brokerageDraws } from '../brokerage-chance.ts';
import { type RewiredDraws, rewiredDraws } from '../rewired-chance.ts';
import { type BetweennessWork, betweennessOfParts } from './betweenness-parts.ts';

/**
 * Jobs by their names: what is given once becomes a function that does the parts. A part's result is an array
 * that is handed over, not copied. Rooms later on the path have tables and workers of their own.
 */
export type JobTable = Readonly<Record<string, (work: never) => (part: number) => Float64Array>>;

/** The jobs of the measures' workers. Another kernel joins by a line here. */
export const jobs = {
  betweenness: (work: BetweennessWork) => betweennessOfParts(work),
  brokerageDraws: (work: BrokerageDraws) => brokerageDraws(work),
  rewiredDraws: (work: RewiredDraws) => rewiredDraws(work),
} satisfies JobTable;

export type Jobs = typeof jobs;
export type JobName<Table extends JobTable> = keyof Table & string;
export type JobWork<Table extends JobTable, J extends JobName<Table>> = Parameters<Table[J]>[0];

/** What goes to a worker. */
export type Order =
  | { readonly kind: 'begin'; readonly job: string; readonly work: unknown }
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'forget' };

/** What comes back. */
export type Answer =
  | { readonly kind: 'done'; readonly part: number; readonly result: Float64Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };
