import { writeSync } from 'node:fs';

type Cleanup = () => void;

const cleanups = new Set<Cleanup>();

let instead: (() => void) | null = null;

function stop(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT' && instead !== null) {
    const handle = instead;
    instead = null;
    handle();
    return;
  }
  for (const cleanup of cleanups) cleanup();
  process.exit(signal === 'SIGTERM' ? 143 : 130);
}

/** Ctrl-C ends the program with 130, without a stack and without half-written files. */
export function stopOnInterrupt(): void {
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Runs a computation that never yields with the system's own handling, so that Ctrl-C still ends it. */
export function interruptible<T>(compute: () => T): T {
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  try {
    return compute();
  } finally {
    stopOnInterrupt();
  }
}

/** Something to undo if the program is stopped; gives the function that forgets it. */
export function onStop(cleanup: Cleanup): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * A signal that the first Ctrl-C aborts, in place of ending the program; the second ends it. `waitsFor` is what is
 * done to its end after the first, and is told.
 */
export function abortedByInterrupt(waitsFor?: string): {
  readonly signal: AbortSignal;
  readonly forget: () => void;
} {
  const controller = new AbortController();
  instead = () => {
    if (waitsFor !== undefined) {
      writeSync(2, `\nStopping after ${waitsFor} under way; Ctrl-C again stops at once.\n`);
    }
    controller.abort();
  };
  return {
    signal: controller.signal,
    forget: () => {
      instead = null;
    },
  };
}
