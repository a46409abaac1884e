import './without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import type { OpenRequest, Progress, WorkerMessage } from './messages.ts';
import { openAny } from './open-any.ts';
import { openCase } from './open-case.ts';
import { openLibrary } from './open-library.ts';
import { openNetwork } from './open-network.ts';
import { takeApart } from './parts.ts';

const openers = { case: openCase, network: openNetwork, library: openLibrary, any: openAny } as const;

const post = (message: WorkerMessage): void => self.postMessage(message);

self.onmessage = async (event: MessageEvent<OpenRequest>): Promise<void> => {
  let last = 0;
  const report = (progress: Progress): void => {
    const now = Date.now();
    if (now - last < 50 && progress.done < progress.total) return;
    last = now;
    post({ kind: 'progress', ...progress });
  };
  try {
    for await (const given of openers[event.data.mode](event.data, report)) {
      const { frame, parts } = takeApart(given);
      if ('mode' in frame) post({ kind: 'opened', opened: frame, parts: parts.length });
      else post({ kind: 'more', more: frame, parts: parts.length });
      for (const part of parts) post({ kind: 'part', ...part });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', message, problems: error instanceof InputError ? error.problems : [] });
  }
};
