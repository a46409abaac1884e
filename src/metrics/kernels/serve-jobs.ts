import { type Answer, type JobTable, jobs, type Order } from './jobs.ts';
import type { ServedLine } from './worker-line.ts';

/** The whole life of a worker: begins a job of its table, does the parts it is given, forgets it. */
export function serveJobs(line: ServedLine, table: JobTable = jobs): void {
  let doPart: ((part: number) => Float64Array) | null = null;
  line.onMessage((message) => {
    const order = message as Order;
    try {
      if (order.kind === 'begin') doPart = begin(table, order.job, order.work);
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

function begin(table: JobTable, job: string, work: unknown): (part: number) => Float64Array {
  const found = table[job];
  if (found === undefined) throw new RangeError(`the worker knows no job ${job}`);
  return found(work as never);
}
