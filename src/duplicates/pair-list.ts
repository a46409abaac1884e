/** Two such members fit into a number that is exact. */
const mostMembers = 2 ** 26;

/** Pairs of members, each once however often it is added. */
export class PairList {
  readonly #entries: number[] = [];

  add(a: number, b: number): void {
    this.#entries.push(Math.min(a, b) * mostMembers + Math.max(a, b));
  }

  /** In ascending order, the lesser member first. */
  *pairs(): Generator<readonly [number, number]> {
    const sorted = Float64Array.from(this.#entries).sort();
    let before = -1;
    for (const entry of sorted) {
      if (entry === before) continue;
      before = entry;
      const a = Math.floor(entry / mostMembers);
      yield [a, entry - a * mostMembers];
    }
  }
}
