import type { Progress } from '../progress.ts';

/** Progress with rates: how many rows a second are being written or read. */
export class RateProgress {
  readonly #progress: Progress;
  readonly #clock: () => number;
  #what = '';
  #start = 0;

  constructor(progress: Progress, clock: () => number = Date.now) {
    this.#progress = progress;
    this.#clock = clock;
  }

  /** Of so many rows in all. */
  readonly step = (done: number, total: number, what: string): void => {
    this.#progress.step(done, total, `writing ${what}${this.#rate(done, what)}`);
  };

  /** Where nobody knows how many rows there are. */
  readonly count = (done: number, what: string): void => {
    const rows = done === 0 ? '' : ` ${done.toLocaleString('en-US')}`;
    this.#progress.step(0, 1, `reading ${what}${rows}${this.#rate(done, what)}`);
  };

  #rate(done: number, what: string): string {
    const now = this.#clock();
    if (what !== this.#what) {
      this.#what = what;
      this.#start = now;
    }
    return rate(done, now - this.#start);
  }
}

/** ` (9,000 a second)`, once there is a second to speak of. */
function rate(rows: number, milliseconds: number): string {
  if (milliseconds < 1000) return '';
  return ` (${Math.round((rows * 1000) / milliseconds).toLocaleString('en-US')} a second)`;
}
