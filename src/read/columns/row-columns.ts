/** What is known of a row while a table is scanned. */
export const rowState = {
  /** Everything in it is plain. */
  plain: 0,
  /** Plain, but whether it is alike to another row only a closer look can say (spaces, accents). */
  unsure: 1,
  /** Something in it is not plain: it is read the long way. */
  odd: 2,
  /** Rejected, merged with another row, or no row at all. */
  gone: 3,
} as const;

/** The records of a table below its headers, a column for each thing that is kept of them; they grow together. */
export class RowColumns {
  from: Int32Array;
  to: Int32Array;
  types: Int8Array;
  /** A hash of all other cells but `id`: rows whose hashes differ are not alike. */
  hashes: Int32Array;
  /** Where the record begins in the file. */
  starts: Uint32Array;
  states: Uint8Array;
  count = 0;

  constructor(expected: number) {
    const room = Math.max(expected, 1024);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.types = new Int8Array(room);
    this.hashes = new Int32Array(room);
    this.starts = new Uint32Array(room);
    this.states = new Uint8Array(room);
  }

  /** Adds a row whose ends are still to be told. */
  add(type: number, hash: number, start: number, state: number): void {
    const row = this.count++;
    if (row === this.from.length) this.#grow();
    this.types[row] = type;
    this.hashes[row] = hash;
    this.starts[row] = start;
    this.states[row] = state;
  }

  #grow(): void {
    const room = Math.ceil(1.5 * this.count);
    const grown = <Numbers extends Int32Array | Uint32Array | Int8Array | Uint8Array>(
      old: Numbers,
      fresh: Numbers,
    ) => {
      fresh.set(old);
      return fresh;
    };
    this.from = grown(this.from, new Int32Array(room));
    this.to = grown(this.to, new Int32Array(room));
    this.types = grown(this.types, new Int8Array(room));
    this.hashes = grown(this.hashes, new Int32Array(room));
    this.starts = grown(this.starts, new Uint32Array(room));
    this.states = grown(this.states, new Uint8Array(room));
  }
}
