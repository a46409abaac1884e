import { type Answer, type JobName, jobs, type Order } from './jobs.ts';
import type { ServedLine } from './worker-line.ts';

/** The whole life of a worker: begins a job, does the parts it is given, forgets it. */
export function serveJobs(line: ServedLine): void {
  let doPart: ((part: number) => Float64Array) | null = null;
  const begin = (job: JobName, work: unknown) => (jobs[job] as (work: unknown) => typeof doPart)(work);
  line.onMessage((message) => {
    const order = message as Order;
    try {
      if (order.kind === 'begin') doPart = begin(order.job, order.work);
      else if (order.kind === 'forget') doPart = null;
      else if (doPart !== null) {
        const result = doPart(order.part) as Float64Array<ArrayBuffer>;
        line.send({ kind: 'done', part: order.part, result } satisfies Answer, [result.buffer]);
      }
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      line.send({ kind: 'failed', message: text } satisfies Answer, []);
    }
  });
}
