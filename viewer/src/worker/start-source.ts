import { OpeningFailed } from './opening-failed.ts';
import { Arrival } from './parts.ts';
import type { SourceAsk, SourceReply, SourceRequests } from './source-messages.ts';

/** The worker that holds the files while they are looked at. */
export interface Source {
  ask<Ask extends SourceAsk>(
    ask: Ask,
    details: SourceRequests[Ask]['ask'],
  ): Promise<SourceRequests[Ask]['answer']>;
  /** Ends the worker at once; what was asked then never settles. */
  close(): void;
}

interface Waiting {
  arrival: Arrival<unknown> | null;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Starts the worker; questions are answered in turn. A question fails with OpeningFailed. */
export function startSource(): Source {
  const worker = new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<SourceReply>) => {
    const asker = waiting.get(data.id);
    if (asker === undefined) return;
    if ('piece' in data) asker.arrival?.add(data);
    else if ('answer' in data) asker.arrival = new Arrival<unknown>(data.answer, data.parts);
    else asker.reject(new OpeningFailed(data.failure, data.problems));
    if (asker.arrival?.complete === false) return;
    waiting.delete(data.id);
    if (asker.arrival !== null) asker.resolve(asker.arrival.whole);
  };
  worker.onerror = ({ message }) => {
    const text = message || 'The worker that reads the files could not be started.';
    for (const asker of waiting.values()) asker.reject(new OpeningFailed(text, []));
    waiting.clear();
  };
  return {
    ask: (ask, details) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { arrival: null, resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, ask, ...details });
      }),
    close: () => worker.terminate(),
  };
}
