import { visible } from '../report/words.ts';

const patience = 1000;

/** Says on standard error what is being done, once it has taken longer than a second. */
export class Progress {
  readonly #start = Date.now();
  #said = '';
  #lineOpen = false;

  readonly step = (done: number, total: number, what: string): void => {
    if (done >= total || Date.now() - this.#start < patience) return;
    if (process.stderr.isTTY) this.#rewrite(total > 1 ? `${what} ${done}/${total}` : what);
    else if (what !== this.#said) {
      this.#said = what;
      process.stderr.write(`${visible(what)} ...\n`);
    }
  };

  /** Clears the line on a terminal. */
  end(): void {
    if (this.#lineOpen) process.stderr.write('\r\u001b[K');
    this.#lineOpen = false;
  }

  #rewrite(text: string): void {
    process.stderr.write(`\r${visible(text).slice(0, (process.stderr.columns ?? 80) - 1)}\u001b[K`);
    this.#lineOpen = true;
  }
}
