import type { Problem } from '../../model/problem.ts';
import type { PlacedLinkage } from '../codec/linkage.ts';
import type { SmallTable } from '../codec/small-tables.ts';

/** What became of the nodes or relationships of one table: `read = accepted + rejected`. */
export interface TableAccount {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
}

type TableName = 'actors' | 'linkages' | SmallTable;
/** A node or relationship that does not fit the model. */
export class Rejected {
  readonly name: string;
  /** What is wrong with it, in words. */
  readonly reason: string;

  constructor(name: string, reason: string) {
    this.name = name;
    this.reason = reason;
  }
}

/** Keeps the account of a pull. */
export class Rejections {
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #accounts = new Map<TableName, TableAccount>();

  /** `file` is what the problems name as the place, e.g. `neo4j:my-case`. */
  constructor(file: string) {
    this.#file = file;
  }

  accept<T>(table: TableName, outcomes: readonly (T | Rejected)[]): T[] {
    const accepted: T[] = [];
    for (const outcome of outcomes) {
      if (outcome instanceof Rejected) this.#reject(table, outcome.name, outcome.reason);
      else accepted.push(outcome);
    }
    const rejected = outcomes.length - accepted.length;
    this.#accounts.set(table, { read: outcomes.length, accepted: accepted.length, rejected });
    return accepted;
  }

  /** The linkages with each key once; a second one with the same key is rejected. */
  unique(linkages: readonly PlacedLinkage[], keys: Set<string>): PlacedLinkage[] {
    const kept = linkages.filter(({ linkage }) => {
      if (!keys.has(linkage.key)) {
        keys.add(linkage.key);
        return true;
      }
      this.#reject('linkages', linkage.key, 'another linkage has the same key');
      return false;
    });
    const { read } = this.accounts.linkages;
    this.#accounts.set('linkages', { read, accepted: kept.length, rejected: read - kept.length });
    return kept;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get accounts(): Readonly<Record<TableName, TableAccount>> {
    const none: TableAccount = { read: 0, accepted: 0, rejected: 0 };
    const of = (table: TableName) => this.#accounts.get(table) ?? none;
    return {
      actors: of('actors'),
      linkages: of('linkages'),
      clusters: of('clusters'),
      sources: of('sources'),
      codes: of('codes'),
      events: of('events'),
    };
  }

  #reject(table: TableName, name: string, reason: string): void {
    this.#problems.push({
      code: 'not-of-the-model',
      severity: 'error',
      file: this.#file,
      sheet: table,
      value: name,
      message: `${table.slice(0, -1)} ${name} was left out: ${reason}.`,
      remedy: 'Correct it in the database, or push the case again.',
    });
  }
}
