import type { LinkageRow } from './columns.ts';
import type { MadeActor } from './make-actors.ts';
import type { Rule } from './parameters.ts';

/** What is spoken for while linkages are made: who is linked with whom, and how much each has sold. */
export class Ledger {
  readonly #actors: ReadonlyMap<string, MadeActor>;
  readonly #linked: Set<string>;
  readonly #unsold = new Map<string, number>();

  constructor(actors: readonly MadeActor[], named: readonly LinkageRow[]) {
    this.#actors = new Map(actors.map((actor) => [actor.row.id, actor]));
    this.#linked = new Set(
      named.map(({ type, year, project, from, to }) => key(type, year, project, from, to)),
    );
  }

  actor(id: string): MadeActor {
    const actor = this.#actors.get(id);
    if (!actor) throw new Error(`A rule names the actor ${id}, which is neither named nor made`);
    return actor;
  }

  /** Ids behind a selector: `@group`, `@tag`, or one actor's id. */
  readonly select = (selector: string): readonly string[] => {
    if (!selector.startsWith('@')) return [this.actor(selector).row.id];
    const name = selector.slice(1);
    const ids = [...this.#actors.values()].filter(({ group, tags }) => group === name || tags.includes(name));
    if (ids.length === 0) throw new Error(`A rule names ${selector}, but no group is called so`);
    return ids.map(({ row }) => row.id);
  };

  /** Whether the actor was there in the year of a rule that has one. */
  existed(id: string, year: Rule['year']): boolean {
    const { founded } = this.actor(id);
    return typeof year !== 'number' || founded === null || founded <= year;
  }

  isFree(rule: Rule, one: string, other: string): boolean {
    if (rule.within && this.actor(one).row.cluster !== this.actor(other).row.cluster) return false;
    return one !== other && !this.#linked.has(keyOf(rule, one, other));
  }

  link(rule: Rule, one: string, other: string): void {
    this.#linked.add(keyOf(rule, one, other));
  }

  /** The share of a seller's sales of a year, as far as it is still unsold. */
  takeShare(seller: string, year: number | null, wanted: number): number {
    const account = `${seller} ${year}`;
    const left = this.#unsold.get(account) ?? 1;
    const taken = Math.min(wanted, left);
    this.#unsold.set(account, Math.round((left - taken) * 100) / 100);
    return taken;
  }
}

function keyOf({ type, year, cells, reverse }: Rule, one: string, other: string): string {
  const [from, to] = reverse ? [other, one] : [one, other];
  const fixedYear = typeof year === 'number' ? String(year) : undefined;
  return key(type, fixedYear, Object.keys(cells.project?.choices ?? {}).join(), from, to);
}

function key(
  type: string,
  year: string | undefined,
  project: string | undefined,
  from: string,
  to: string,
): string {
  const ends = type === 'acts-jointly' ? [from, to].sort() : [from, to];
  return [type, type === 'supplies' ? year : '', project, ...ends].join('|');
}
