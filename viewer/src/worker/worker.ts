import './without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import type { Opened, OpenedLibrary, OpenRequest, WorkerMessage } from './messages.ts';
import type { More } from './more.ts';
import { nowAndThen } from './now-and-then.ts';
import { openAny } from './open-any.ts';
import { openCase } from './open-case.ts';
import { inParts } from './parts.ts';

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

const opening = (given: Opened | OpenedLibrary | More, parts: number): WorkerMessage =>
  'mode' in given ? { kind: 'opened', opened: given, parts } : { kind: 'more', more: given, parts };

self.onmessage = async (event: MessageEvent<OpenRequest | 'go on'>): Promise<void> => {
  if (event.data === 'go on') return;
  const request = event.data;
  const report = nowAndThen((progress) => post({ kind: 'progress', ...progress }));
  try {
    const open = await openers[request.mode]();
    for await (const given of open(request, report)) {
      for (const message of inParts(given, opening)) post(message);
      if ('mode' in given && given.mode !== 'library' && given.lacks !== null) await told;
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', message, problems: error instanceof InputError ? error.problems : [] });
  }
};
