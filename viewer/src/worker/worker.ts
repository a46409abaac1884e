import './without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import type { OpenRequest, Progress, WorkerMessage } from './messages.ts';
import { openAny } from './open-any.ts';
import { openCase } from './open-case.ts';
import { takeApart } from './parts.ts';

/** Cases are what is opened most; how the others are opened is fetched when they are. */
const openers = {
  case: async () => openCase,
  any: async () => openAny,
  network: async () => (await import('./open-network.ts')).openNetwork,
  library: async () => (await import('./open-library.ts')).openLibrary,
} as const;

const post = (message: WorkerMessage): void => self.postMessage(message);

/** The page tells once the picture is drawn: what comes later is not to take the processors from it. */
const told = new Promise<void>((resolve) => {
  self.addEventListener('message', ({ data }) => {
    if (data === 'go on') resolve();
  });
});

self.onmessage = async (event: MessageEvent<OpenRequest | 'go on'>): Promise<void> => {
  if (event.data === 'go on') return;
  const request = event.data;
  let last = 0;
  const report = (progress: Progress): void => {
    const now = Date.now();
    if (now - last < 50 && progress.done < progress.total) return;
    last = now;
    post({ kind: 'progress', ...progress });
  };
  try {
    const open = await openers[request.mode]();
    for await (const given of open(request, report)) {
      const { frame, parts } = takeApart(given);
      if ('mode' in frame) post({ kind: 'opened', opened: frame, parts: parts.length });
      else post({ kind: 'more', more: frame, parts: parts.length });
      for (const part of parts) post({ kind: 'part', ...part });
      if ('mode' in frame && frame.mode !== 'library' && frame.lacks !== null) await told;
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', message, problems: error instanceof InputError ? error.problems : [] });
  }
};
