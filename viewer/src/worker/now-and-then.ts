import type { Progress } from './messages.ts';

/** Between two reports of progress, in milliseconds [O]. */
const pause = 50;

/** Tells of progress no more often than somebody can see, but always of the end. */
export function nowAndThen(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = Date.now();
    if (now - last < pause && progress.done < progress.total) return;
    last = now;
    tell(progress);
  };
}
