import type { Problem } from '../../model/problem.ts';

/** `read = taken + leftOut`; what was taken became a row and is in the account of the reading. */
export interface MapCounts {
  readonly read: number;
  readonly taken: number;
  readonly leftOut: number;
}
export type MapAccount = Readonly<Record<'nodes' | 'relationships', MapCounts>>;

/** Keeps account of what of a graph a mapping leaves out. */
export class LeftOut {
  readonly #file: string;
  readonly #counts = { nodes: { taken: 0, leftOut: 0 }, relationships: { taken: 0, leftOut: 0 } };
  readonly #problems: Problem[] = [];
  /** By place and property: how often it was there. */
  readonly #properties = new Map<string, Map<string, number>>();

  /** `file` is what the problems name as the place. */
  constructor(file: string) {
    this.#file = file;
  }

  taken(what: 'nodes' | 'relationships', count: number): void {
    this.#counts[what].taken += count;
  }

  add(name: string, count: number, what: 'nodes' | 'relationships', why: string): void {
    this.#counts[what].leftOut += count;
    this.#problems.push({
      code: 'not-mapped',
      severity: 'warning',
      file: this.#file,
      sheet: what,
      value: name,
      message: `${count} ${what} ${name} were left out: ${why}.`,
      remedy: 'Name them in the mapping file if they belong to the case.',
    });
  }

  /** Notes the properties that have no column. */
  properties(place: string, properties: Readonly<Record<string, unknown>>, used: ReadonlySet<string>): void {
    for (const name of Object.keys(properties)) {
      if (used.has(name)) continue;
      const counts = this.#properties.get(place) ?? new Map<string, number>();
      counts.set(name, (counts.get(name) ?? 0) + 1);
      this.#properties.set(place, counts);
    }
  }

  get account(): MapAccount {
    const of = (what: 'nodes' | 'relationships'): MapCounts => {
      const { taken, leftOut } = this.#counts[what];
      return { read: taken + leftOut, taken, leftOut };
    };
    return { nodes: of('nodes'), relationships: of('relationships') };
  }

  get problems(): readonly Problem[] {
    const properties = [...this.#properties].flatMap(([place, counts]) =>
      [...counts].map(
        ([name, count]): Problem => ({
          code: 'property-not-mapped',
          severity: 'info',
          file: this.#file,
          sheet: place,
          column: name,
          message: `Property ${name} of ${count} ${place} has no column.`,
          remedy: 'Name it under attributes in the mapping file if it is wanted.',
        }),
      ),
    );
    return [...this.#problems, ...properties];
  }
}
