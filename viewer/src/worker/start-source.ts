import { OpeningFailed } from './opening-failed.ts';
import { type Part, putTogether } from './parts.ts';
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
  readonly parts: Part[];
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
    if ('piece' in data) return void asker.parts.push(data);
    waiting.delete(data.id);
    if ('failure' in data) asker.reject(new OpeningFailed(data.failure, data.problems));
    else asker.resolve(putTogether(data.answer, asker.parts));
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
        waiting.set(id, { parts: [], resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, ask, ...details });
      }),
    close: () => worker.terminate(),
  };
}
