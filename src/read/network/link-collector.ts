import { checkExpansion } from '../check-expansion.ts';
import { cleanText } from '../clean-text.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { LinksRead, NetworkActor, NetworkLink } from './network-table.ts';

/**
 * Gathers the nodes and edges of a network file. Links are numbered from 1 in the order of the file, or have
 * the number of their line.
 *
 * Where a file mixes directed and undirected edges, it is read as directed and each undirected edge as two
 * links, one each way, which is told.
 */
export class LinkCollector {
  readonly #actors = new Map<string, NetworkActor>();
  readonly #links: (NetworkLink & { readonly directed: boolean })[] = [];
  readonly #file: string;
  readonly #log: ProblemLog;
  #read = 0;
  #values = { own: 0, all: 0 };

  constructor(file: string, log: ProblemLog) {
    this.#file = file;
    this.#log = log;
  }

  addActor(id: string | undefined, attributes: ReadonlyMap<string, string>): void {
    const clean = cleanText(id ?? '');
    if (clean === null) {
      this.#log.add(
        'error',
        'missing-id',
        { file: this.#file },
        'A node has no id and was not read.',
        'Give it an id.',
      );
      return;
    }
    const known = this.#actors.get(clean);
    if (known === undefined)
      this.#actors.set(clean, { id: clean, attributes: Object.fromEntries(attributes) });
    else {
      const message = `Node ${clean} is listed more than once; its first attributes were kept.`;
      const place = { file: this.#file, value: clean };
      this.#log.add('warning', 'repeated-node', place, message, 'If these are two nodes, give them two ids.');
    }
  }

  addLink(
    from: string | undefined,
    to: string | undefined,
    directed: boolean,
    attributes: ReadonlyMap<string, string>,
    line?: number,
  ): void {
    this.#read++;
    const row = { file: this.#file, row: line ?? this.#read };
    const ends = [cleanText(from ?? ''), cleanText(to ?? '')] as const;
    if (ends[0] === null || ends[1] === null) {
      const message = `Edge ${row.row} has no ${ends[0] === null ? 'source' : 'target'} and was rejected.`;
      this.#log.add('error', 'missing-end', row, message, 'Give it both ends, or take it out.');
      return;
    }
    this.#links.push({
      from: ends[0],
      to: ends[1],
      attributes: Object.fromEntries(attributes),
      row,
      directed,
    });
  }

  /**
   * The defaults that a file declares with the values an element has of its own, which come first. Throws
   * InputError `absurd-size` where few defaults are to be held for a great many elements.
   */
  withDefaults(
    defaults: Iterable<readonly [string, string]>,
    own: ReadonlyMap<string, string>,
  ): Map<string, string> {
    const values = new Map([...defaults, ...own]);
    this.#values.own += own.size;
    this.#values.all += values.size;
    checkExpansion(this.#values.all, this.#values.own, { file: this.#file }, 'attributes');
    return values;
  }

  /** Counts a link that was read and cannot be used, and tells why. */
  reject(code: string, message: string, remedy: string, line?: number): void {
    this.#read++;
    this.#log.add('error', code, { file: this.#file, row: line ?? this.#read }, message, remedy);
  }

  /** `form`: what the file was recognised as, in words. */
  result(form: string): LinksRead {
    const undirected = this.#links.filter((link) => !link.directed);
    const mixed = undirected.length > 0 && undirected.length < this.#links.length;
    if (mixed) {
      this.#log.add(
        'warning',
        'mixed-directions',
        { file: this.#file },
        `${undirected.length} of ${this.#links.length} edges have no direction; each was read as two links, one each way.`,
        'Give all edges a direction, or none.',
      );
    }
    const links = this.#links.flatMap(({ directed, ...link }) =>
      mixed && !directed ? [link, { ...link, from: link.to, to: link.from }] : [link],
    );
    return {
      actors: [...this.#actors.values()],
      links,
      directed: this.#links.length === 0 ? null : mixed || undirected.length === 0,
      read: this.#read + (mixed ? undirected.length : 0),
      form,
    };
  }
}
