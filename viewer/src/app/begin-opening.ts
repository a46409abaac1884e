import { createStore } from 'zustand';
import type { Opened, OpenedLibrary, OpenRequest, Progress } from '../worker/messages.ts';
import { withMore } from '../worker/more.ts';
import { startOpening } from '../worker/start-opening.ts';

/** How far what was lacking at first has come. A store of its own: the page is not drawn again for each step. */
export interface LaterState {
  readonly at: 'coming' | 'stopped';
  /** The picture is drawn, or there is none: what was not needed for it has its turn. */
  readonly begun: boolean;
  readonly progress: Progress | null;
  /** Why it stopped; null: somebody stopped it. */
  readonly failure: string | null;
}

/** So long the first picture is waited for at most, in milliseconds [O]. */
const patience = 20_000;

const coming = { at: 'coming', progress: null, failure: null } as const;
const createLater = () => createStore<LaterState>(() => ({ ...coming, begun: false }));

/** What comes later of something that is looked at already, with what can be done about it. */
export interface Later {
  readonly store: ReturnType<typeof createLater>;
  /** What is lacking is to be worked out now: the picture is drawn, or there is none. */
  begin(): void;
  stop(): void;
  /** Computes what was stopped. */
  goOn(): void;
}

export interface BegunOpening {
  /** What can be looked at first. */
  readonly result: Promise<Opened | OpenedLibrary>;
  /** The same with all that has come since. */
  latest(opened: Opened): Opened;
  readonly later: Later;
  /** Ends it; `result` then never settles if it has not. */
  cancel(): void;
}

interface Events {
  /** Before there is anything to be looked at. */
  onProgress(progress: Progress): void;
  /** Something that was lacking has come. */
  onOpened(opened: Opened): void;
}

/** Opens what is asked for, and goes on until nothing is lacking or somebody stops it. */
export function beginOpening(request: OpenRequest, { onProgress, onOpened }: Events): BegunOpening {
  const store = createLater();
  let shown: Opened | null = null;
  const start = () =>
    startOpening(request, {
      onProgress: (progress) => (shown === null ? onProgress(progress) : store.setState({ progress })),
      onMore: (more) => {
        if (shown === null) return;
        shown = withMore(shown, more);
        onOpened(shown);
      },
      onMoreFailed: ({ message }) => store.setState({ at: 'stopped', progress: null, failure: message }),
    });
  let running = start();
  const begin = (): void => {
    if (store.getState().begun) return;
    store.setState({ begun: true });
    running.goOn();
  };
  const result = running.result.then((opened) => {
    if (opened.mode !== 'library') shown = opened;
    // A page in the background draws nothing.
    setTimeout(begin, document.hidden ? 0 : patience);
    return opened;
  });
  const cancel = (): void => {
    running.cancel();
    store.setState({ at: 'stopped', progress: null, failure: null });
  };
  return {
    result,
    latest: (opened) => shown ?? opened,
    cancel,
    later: {
      store,
      begin,
      stop: cancel,
      goOn: () => {
        running.cancel();
        store.setState(coming);
        running = start();
        running.goOn();
      },
    },
  };
}
