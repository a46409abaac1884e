import type { Progress } from '../progress.ts';

/** Progress with rates: how many rows a second are being written. */
export class RateProgress {
  readonly #progress: Progress;
  readonly #clock: () => number;
  #what = '';
  #start = 0;

  constructor(progress: Progress, clock: () => number = Date.now) {
    this.#progress = progress;
    this.#clock = clock;
  }

  readonly step = (done: number, total: number, what: string): void => {
    const now = this.#clock();
    if (what !== this.#what) {
      this.#what = what;
      this.#start = now;
    }
    this.#progress.step(done, total, `writing ${what}${rate(done, now - this.#start)}`);
  };
}

/** ` (9,000 a second)`, once there is a second to speak of. */
function rate(rows: number, milliseconds: number): string {
  if (milliseconds < 1000) return '';
  return ` (${Math.round((rows * 1000) / milliseconds).toLocaleString('en-US')} a second)`;
}
