import type { IdDictionary } from './id-dictionary.ts';
import { type RowColumns, rowState } from './row-columns.ts';

const mostRows = 256;

/**
 * The ends of the last rows, which wait for their numbers: asked for together, the look-ups of many rows wait for
 * memory at the same time instead of one after the other.
 */
export class WaitingEnds {
  readonly #bytes: Uint8Array;
  readonly #ids: IdDictionary;
  readonly #rows: RowColumns;
  /** `from` and `to` of each row, in turn: where it stands in the bytes (not at all: ends at 0), and its hash. */
  readonly #starts = new Uint32Array(2 * mostRows);
  readonly #ends = new Uint32Array(2 * mostRows);
  readonly #hashes = new Int32Array(2 * mostRows);
  #waiting = 0;

  constructor(bytes: Uint8Array, ids: IdDictionary, rows: RowColumns) {
    this.#bytes = bytes;
    this.#ids = ids;
    this.#rows = rows;
  }

  /** Keeps where an end of the row that is being read stands: `side` is 0 for `from`, 1 for `to`. */
  put(side: 0 | 1, start: number, end: number, hash: number): void {
    const at = 2 * this.#waiting + side;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#hashes[at] = hash;
  }

  /** The row whose ends were put is among the rows now. */
  rowAdded(): void {
    if (++this.#waiting === mostRows) this.resolve();
  }

  /** Gives all that wait their numbers; rows without an end, or with a doubtful one, are odd. */
  resolve(): void {
    const { from, to, states, count } = this.#rows;
    const ids = this.#ids;
    ids.approach(this.#hashes.subarray(0, 2 * this.#waiting));
    const first = count - this.#waiting;
    for (let k = 0; k < this.#waiting; k++) {
      const row = first + k;
      from[row] = this.#numberAt(2 * k);
      to[row] = this.#numberAt(2 * k + 1);
      if (from[row]! < 0 || to[row]! < 0 || ids.doubtful.has(from[row]!) || ids.doubtful.has(to[row]!))
        states[row] = rowState.odd;
    }
    this.#ends.fill(0);
    this.#waiting = 0;
  }

  #numberAt(at: number): number {
    const end = this.#ends[at]!;
    return end === 0 ? -1 : this.#ids.numberOf(this.#bytes, this.#starts[at]!, end, this.#hashes[at]!);
  }
}
