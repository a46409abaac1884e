/** Work that yields wherever it may be interrupted, so that a page can draw and answer in between. */
export type Steps<Result> = Generator<void, Result, void>;

/** Items after which work on a long list yields [O]: well below a millisecond of work. */
export const portion = 2048;

/** Does all of it in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A slice of work takes no longer, in milliseconds [O]: the page answers in between. */
const slice = 24;

/** Does it slice by slice and hands over what comes of it. The function returned gives it up. */
export function inSlices<Result>(steps: Steps<Result>, then: (result: Result) => void): () => void {
  const channel = new MessageChannel();
  const work = (): void => {
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done !== true) continue;
      channel.port1.close();
      then(step.value);
      return;
    }
    channel.port2.postMessage(null);
  };
  channel.port1.onmessage = work;
  channel.port2.postMessage(null);
  return () => channel.port1.close();
}
