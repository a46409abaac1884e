import { cleanText } from '../clean-text.ts';
import { fatal } from '../fatal.ts';
import type { LinkCollector } from '../network/link-collector.ts';
import { mostNodes } from '../network/most-nodes.ts';
import type { ProblemLog } from '../problem-log.ts';

/** The vertices of a Pajek network, by their number from 1, with values that follow them (partitions). */
export class PajekVertices {
  readonly #file: string;
  readonly count: number;
  /** In two-mode networks: how many belong to the first mode; else null. */
  readonly firstMode: number | null;
  readonly #labels = new Map<number, string>();
  readonly #attributes = new Map<number, Map<string, string>>();
  #byLabel: boolean | null = null;

  /** Throws InputError `absurd-size` where the number of vertices is none or beyond all measure. */
  constructor(file: string, words: readonly string[], bytes: number) {
    this.#file = file;
    this.count = Number(words[1]);
    const most = mostNodes(bytes);
    if (!Number.isInteger(this.count) || this.count < 0 || this.count > most) {
      const message = `${file} says it has ${words[1] ?? 'no'} vertices; a whole number up to ${most} is believed of a file of that size.`;
      throw fatal(
        'absurd-size',
        { file },
        message,
        'Correct the line *Vertices, or export the network again.',
      );
    }
    const first = Number(words[2]);
    this.firstMode = Number.isInteger(first) && first > 0 && first < this.count ? first : null;
  }

  /** A line below `*Vertices`: number, label, coordinates, shape; further drawing parameters are not kept. */
  add(words: readonly string[]): boolean {
    const number = Number(words[0]);
    if (!this.has(number)) return false;
    const label = cleanText(words[1] ?? '');
    if (label !== null) this.#labels.set(number, label);
    ['x', 'y', 'z'].forEach((name, index) => {
      const text = words[index + 2];
      if (text !== undefined && /^-?[\d.]+(e[+-]?\d+)?$/iu.test(text)) this.setValue(number, name, text);
    });
    return true;
  }

  has(number: number): boolean {
    return Number.isInteger(number) && number >= 1 && number <= this.count;
  }

  setValue(number: number, name: string, value: string): void {
    const known = this.#attributes.get(number);
    if (known === undefined) this.#attributes.set(number, new Map([[name, value]]));
    else known.set(name, value);
  }

  /**
   * Settles, the first time it is called, what identifies a vertex: its label, where every vertex has one and no two are alike; else its
   * number, told, with the label beside it.
   */
  settle(log: ProblemLog): void {
    if (this.#byLabel !== null) return;
    const distinct = new Set(this.#labels.values()).size;
    this.#byLabel = this.count > 0 && distinct === this.count;
    if (this.#byLabel || this.#labels.size === 0) return;
    const why =
      distinct < this.#labels.size ? 'some labels come more than once' : 'some vertices have no label';
    const message = `Vertices are identified by their number, because ${why}; labels stand beside them.`;
    log.add('info', 'identity-by-number', { file: this.#file }, message, 'Nothing needs to be done.');
  }

  id(number: number): string {
    return (this.#byLabel === true ? this.#labels.get(number) : undefined) ?? String(number);
  }

  /** Adds all vertices to the network, linked or not. */
  addTo(collector: LinkCollector): void {
    for (let number = 1; number <= this.count; number++) {
      const label = this.#labels.get(number);
      const attributes = new Map(this.#attributes.get(number));
      if (this.firstMode !== null) attributes.set('mode', number <= this.firstMode ? '1' : '2');
      if (label !== undefined && this.#byLabel !== true) attributes.set('label', label);
      collector.addActor(this.id(number), attributes);
    }
  }
}
