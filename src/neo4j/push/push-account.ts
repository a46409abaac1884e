/** How far one part of a push has come. */
export interface PartAccount {
  /** E.g. `firms`, `linkages of type supplies`. */
  readonly what: string;
  readonly total: number;
  /** Rows committed; each is in the database. */
  readonly committed: number;
}

/** What a push has committed so far and what is still to come, part by part, in the order of writing. */
export class PushAccount {
  readonly #parts = new Map<string, { total: number; committed: number; begun: boolean }>();
  #underWay: { readonly what: string; readonly rows: number } | null = null;

  /** A part that is to come. */
  plan(what: string, total: number): void {
    this.#parts.set(what, { total, committed: 0, begun: false });
  }

  begin(what: string, total: number): void {
    const known = this.#parts.get(what);
    const before = known?.begun === true ? known.total : 0;
    this.#parts.set(what, { total: before + total, committed: known?.committed ?? 0, begun: true });
  }

  /** Rows are sent; until the server answers, nobody knows whether they are in. */
  send(what: string, rows: number): void {
    this.#underWay = { what, rows };
  }

  /** The rows that were sent are in. */
  commit(what: string, rows: number): void {
    const part = this.#parts.get(what);
    if (part === undefined) throw new RangeError(`${what} was not begun`);
    part.committed += rows;
    this.#underWay = null;
  }

  /** The server refused the rows that were sent: none of them is in. */
  undo(): void {
    this.#underWay = null;
  }

  get parts(): readonly PartAccount[] {
    return [...this.#parts].map(([what, { total, committed }]) => ({ what, total, committed }));
  }

  /** `firms 120 of 120, linkages of type supplies 4,000 of 9,000`; `nothing` where nothing was begun. */
  sentence(): string {
    return listed(
      [...this.#parts]
        .filter(([, { total, begun }]) => begun && total > 0)
        .map(([what, { committed, total }]) => `${what} ${words(committed)} of ${words(total)}`),
    );
  }

  /** What was sent and not answered, e.g. `firms 120`, or null. */
  underWay(): string | null {
    return this.#underWay === null ? null : `${this.#underWay.what} ${words(this.#underWay.rows)}`;
  }

  /**
   * What is not in yet, with the rows that are missing: `linkages of type supplies 5,000`; `nothing` at the end,
   * `the whole case` before it is known what there is to write.
   */
  rest(): string {
    if (this.#parts.size === 0) return 'the whole case';
    return listed(
      this.parts
        .filter(({ total, committed }) => committed < total)
        .map(({ what, total, committed }) => `${what} ${words(total - committed)}`),
    );
  }
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function words(value: number): string {
  return value.toLocaleString('en-US');
}
