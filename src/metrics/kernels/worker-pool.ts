import { ArticulatorError } from '../../errors.ts';
import type { Answer, JobName, Jobs, JobTable, JobWork, Order } from './jobs.ts';
import type { OpenWorker, WorkerLine } from './worker-line.ts';

/** A worker could not be started, failed or died: the calculation has no result. */
export class WorkerFailure extends ArticulatorError {
  override readonly name = 'WorkerFailure';
}

export interface RunOptions {
  /** Ends the run at once; its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
  /** Told each result as it comes: what was done when a run is cancelled. */
  readonly take?: (part: number, result: Float64Array) => void;
}

/** A worker with what it tells at the moment: the lines stay, their listeners are set once. */
interface Hand {
  readonly line: WorkerLine;
  hear: (answer: Answer) => void;
}

/**
 * A few workers that are kept between runs. Runs wait for one another; each uses all workers.
 *
 * Workers are opened when first needed. A run that is cancelled or fails ends its workers, and the next opens
 * new ones: nothing half done is left behind. `close` ends them all.
 */
export class WorkerPool<Table extends JobTable = Jobs> {
  readonly threads: number;
  readonly #open: OpenWorker;
  #hands: Hand[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** `threads` workers at most, opened by `open`. */
  constructor(open: OpenWorker, threads: number) {
    if (!(Number.isInteger(threads) && threads > 0)) {
      throw new RangeError(`a pool needs 1 worker or more, not ${threads}`);
    }
    this.#open = open;
    this.threads = threads;
  }

  /** Does parts 0 .. parts - 1 of a job; results come in the order of the parts. */
  run<J extends JobName<Table>>(
    job: J,
    work: JobWork<Table, J>,
    parts: number,
    options: RunOptions = {},
  ): Promise<Float64Array[]> {
    const result = this.#last.then(() => {
      options.signal?.throwIfAborted();
      if (this.#closed) throw new WorkerFailure('The pool of workers is closed.');
      return this.#runNow({ kind: 'begin', job, work }, parts, options);
    });
    this.#last = result.catch(() => {});
    return result;
  }

  /** Ends all workers; a run under way is rejected. */
  close(): void {
    this.#closed = true;
    for (const hand of this.#hands) {
      hand.hear({ kind: 'failed', message: 'The pool of workers was closed.' });
    }
    this.#endAll();
  }

  #runNow(begin: Order, parts: number, { signal, progress, take }: RunOptions): Promise<Float64Array[]> {
    const results: Float64Array[] = new Array(parts);
    if (parts === 0) return Promise.resolve(results);
    let next = 0;
    let done = 0;
    let abort = (): void => {};
    return new Promise<Float64Array[]>((resolve, reject) => {
      const fail = (error: unknown): void => {
        this.#endAll();
        reject(error);
      };
      abort = () => fail(signal?.reason);
      signal?.addEventListener('abort', abort);
      const give = (hand: Hand): void => {
        if (next < parts) hand.line.send({ kind: 'part', part: next++ } satisfies Order);
      };
      try {
        while (this.#hands.length < Math.min(this.threads, parts)) this.#hands.push(this.#newHand());
      } catch (error) {
        return fail(new WorkerFailure(`A worker could not be started: ${String(error)}`));
      }
      for (const hand of this.#hands) {
        hand.hear = (answer) => {
          if (answer.kind === 'failed') return fail(new WorkerFailure(answer.message));
          results[answer.part] = answer.result;
          give(hand);
          done++;
          take?.(answer.part, answer.result);
          progress?.(done, parts);
          if (done === parts) resolve(results);
        };
        hand.line.keepAlive(true);
        hand.line.send(begin);
        give(hand);
      }
    }).finally(() => {
      signal?.removeEventListener('abort', abort);
      for (const hand of this.#hands) {
        hand.hear = () => {};
        hand.line.send({ kind: 'forget' } satisfies Order);
        hand.line.keepAlive(false);
      }
    });
  }

  #newHand(): Hand {
    const hand: Hand = { line: this.#open(), hear: () => {} };
    hand.line.onMessage((message) => hand.hear(message as Answer));
    hand.line.onFailure((reason) => {
      this.#hands = this.#hands.filter((other) => other !== hand);
      const message = `A worker of the calculation ended before its work was done: ${reason}`;
      hand.hear({ kind: 'failed', message });
    });
    return hand;
  }

  #endAll(): void {
    for (const { line } of this.#hands) line.end();
    this.#hands = [];
  }
}
