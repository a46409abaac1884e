/** How far one part of a push has come. */
export interface PartAccount {
  /** E.g. `firms`, `linkages of type supplies`. */
  readonly what: string;
  readonly total: number;
  /** Rows committed; each is in the database. */
  readonly committed: number;
}

/** What a push has committed so far, part by part, in the order of writing. */
export class PushAccount {
  readonly #parts = new Map<string, { total: number; committed: number }>();

  begin(what: string, total: number): void {
    const known = this.#parts.get(what) ?? { total: 0, committed: 0 };
    this.#parts.set(what, { ...known, total: known.total + total });
  }

  commit(what: string, rows: number): void {
    const part = this.#parts.get(what);
    if (part === undefined) throw new RangeError(`${what} was not begun`);
    part.committed += rows;
  }

  get parts(): readonly PartAccount[] {
    return [...this.#parts].map(([what, part]) => ({ what, ...part }));
  }

  /** Whether anything was begun. */
  get begun(): boolean {
    return this.#parts.size > 0;
  }

  /** `firms 120 of 120, linkages of type supplies 4,000 of 9,000`; `nothing` where nothing was begun. */
  sentence(): string {
    const parts = this.parts.filter(({ total }) => total > 0);
    if (parts.length === 0) return 'nothing';
    const number = (value: number) => value.toLocaleString('en-US');
    return parts
      .map(({ what, committed, total }) => `${what} ${number(committed)} of ${number(total)}`)
      .join(', ');
  }
}
