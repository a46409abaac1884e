import type { Flow } from '../model/articulator-detail.ts';
import { compareText } from '../model/order.ts';

/**
 * Counts the pairs that come through one actor in one direction, and remembers who stands at their ends: each
 * once, the first `limit` in the order they are met.
 */
export class FlowTally {
  pairs = 0;
  readonly #from: number[] = [];
  readonly #to = new Set<number>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Pairs must come with equal `from` one after the other. */
  add(from: number, to: number): void {
    this.pairs++;
    if (this.#from.at(-1) !== from && this.#from.length < this.#limit) this.#from.push(from);
    if (this.#to.size < this.#limit) this.#to.add(to);
  }

  flow(ids: readonly string[]): Flow {
    const named = (positions: Iterable<number>) =>
      [...positions].map((place) => ids[place]!).sort(compareText);
    return { pairs: this.pairs, from: named(this.#from), to: named(this.#to) };
  }
}
