import { decodeText } from '../decode-text.ts';
import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { type PajekLine, pajekLines } from './pajek-lines.ts';
import { PajekVertices } from './pajek-vertices.ts';

const linkSections = ['arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'] as const;
type LinkSection = (typeof linkSections)[number];

interface Links {
  readonly kind: LinkSection;
  readonly relation: string | null;
  row: number;
}

/** Where the reader stands in the file. */
type Section =
  | Links
  | { readonly kind: 'vertices' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'values'; readonly name: string; next: number };

/**
 * The network of a Pajek file (.net, or the first of a .paj): arcs, edges, arcslist, edgeslist and matrix, one
 * mode or two, several relations (attribute `relation`), and partitions and vectors that follow it.
 *
 * A vertex without a line stays. The weight of a link is the attribute `weight`. In a matrix 0 is no link; a
 * matrix goes from row to column. Throws InputError `not-pajek`, `absurd-size`.
 */
export function pajekNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const reader = new PajekReader(file, log);
  for (const line of pajekLines(decodeText(file, options.encoding))) reader.take(line);
  return reader.result();
}

class PajekReader {
  readonly #file: string;
  readonly #bytes: number;
  readonly #log: ProblemLog;
  readonly #collector: LinkCollector;
  #vertices: PajekVertices | null = null;
  #section: Section = { kind: 'skipped' };
  #valuesName: string | null = null;
  #kinds = new Set<string>();

  constructor({ name, bytes }: InputFile, log: ProblemLog) {
    this.#file = name;
    this.#bytes = bytes.length;
    this.#log = log;
    this.#collector = new LinkCollector(name, log);
  }

  take(line: PajekLine): void {
    if (line.words[0]!.startsWith('*')) this.#open(line);
    else this.#row(line);
  }

  result(): LinksRead {
    const vertices = this.#vertices;
    if (vertices === null) {
      const message = `${this.#file} has no line *Vertices and is no Pajek network.`;
      throw fatal('not-pajek', { file: this.#file }, message, 'Export the network again, or give it as CSV.');
    }
    vertices.settle(this.#log);
    vertices.addTo(this.#collector);
    const modes = vertices.firstMode === null ? '' : 'two-mode ';
    const kinds = [...this.#kinds].sort().join(', ') || 'no links';
    const read = this.#collector.result(`${modes}Pajek network (${kinds})`);
    return this.#kinds.has('matrix') ? { ...read, matrix: true } : read;
  }

  #open({ words, line }: PajekLine): void {
    const name = words[0]!.slice(1).toLowerCase();
    if (name === 'vertices') this.#openVertices(words);
    else if ((linkSections as readonly string[]).includes(name)) {
      // All vertices stand before the first link: what identifies them is settled here.
      this.#vertices?.settle(this.#log);
      this.#kinds.add(name);
      this.#section = { kind: name as LinkSection, relation: relationOf(words), row: 0 };
    } else if (name === 'partition' || name === 'vector') {
      this.#valuesName =
        words
          .slice(1)
          .join(' ')
          .replace(/\.(clu|vec)$/iu, '') || name;
      this.#section = { kind: 'skipped' };
    } else {
      this.#section = { kind: 'skipped' };
      if (name === 'network' && this.#vertices === null) return;
      const message = `The part ${words.join(' ')} from line ${line} on is none of vertices, arcs, edges, matrix, partition or vector and was not read.`;
      this.#log.add(
        'warning',
        'part-not-read',
        { file: this.#file, row: line },
        message,
        'Give it as a file of its own if it is needed.',
      );
      this.#valuesName = 'skipped';
    }
  }

  /** The vertices of the network, or the count that stands above the values of a partition. */
  #openVertices(words: readonly string[]): void {
    if (this.#vertices === null) {
      this.#vertices = new PajekVertices(this.#file, words, this.#bytes);
      this.#section = { kind: 'vertices' };
    } else if (this.#valuesName !== null && this.#valuesName !== 'skipped') {
      this.#section = { kind: 'values', name: this.#valuesName, next: 1 };
    } else this.#section = { kind: 'skipped' };
  }

  #row(line: PajekLine): void {
    const section = this.#section;
    const vertices = this.#vertices;
    if (vertices === null || section.kind === 'skipped') return;
    if (section.kind === 'vertices') {
      if (!vertices.add(line.words))
        this.#reject(line, `Line ${line.line} is no vertex from 1 to ${vertices.count}.`, false);
    } else if (section.kind === 'values') vertices.setValue(section.next++, section.name, line.words[0]!);
    else if (section.kind === 'matrix') this.#matrixRow(line, section, vertices);
    else this.#links(line, section, vertices);
  }

  #links({ words, line }: PajekLine, section: Links, vertices: PajekVertices): void {
    const own = /^(\d+):$/u.exec(words[0]!);
    const rest = own === null ? words : words.slice(1);
    const relation = own === null ? section.relation : own[1]!;
    const list = section.kind === 'arcslist' || section.kind === 'edgeslist';
    const directed = section.kind === 'arcs' || section.kind === 'arcslist';
    const from = Number(rest[0]);
    for (const text of list ? rest.slice(1) : [rest[1] ?? '']) {
      const to = Number(text);
      if (!vertices.has(from) || !vertices.has(to)) {
        this.#reject(
          { words, line },
          `Line ${line} links ${rest[0]} and ${text || 'nothing'}, but vertices go from 1 to ${vertices.count}; the link was rejected.`,
          true,
        );
        continue;
      }
      const weight = list ? undefined : rest[2];
      this.#collector.addLink(
        vertices.id(from),
        vertices.id(to),
        directed,
        attributes(weight, relation),
        line,
      );
    }
  }

  #matrixRow({ words, line }: PajekLine, section: Links, vertices: PajekVertices): void {
    const row = ++section.row;
    const shift = vertices.firstMode ?? 0;
    const rows = vertices.firstMode ?? vertices.count;
    words.forEach((text, index) => {
      const value = Number(text);
      if (value === 0) return;
      const to = shift + index + 1;
      if (Number.isNaN(value) || row > rows || !vertices.has(to)) {
        this.#reject(
          { words, line },
          `"${text}" in row ${row}, column ${index + 1} of the matrix is no number or beyond its ${rows} rows and ${vertices.count - shift} columns; the cell was rejected.`,
          true,
        );
      } else
        this.#collector.addLink(
          vertices.id(row),
          vertices.id(to),
          true,
          attributes(text, section.relation),
          line,
        );
    });
  }

  #reject({ line }: PajekLine, message: string, link: boolean): void {
    const remedy = 'Correct the line, or export the network again.';
    if (link) this.#collector.reject('unknown-vertex', message, remedy, line);
    else this.#log.add('error', 'unknown-vertex', { file: this.#file, row: line }, message, remedy);
  }
}

/** The name of a relation in `*Arcs :2 "advice"`, else its number; null where there is one relation alone. */
function relationOf(words: readonly string[]): string | null {
  const number = words.find((word) => word.startsWith(':'))?.slice(1);
  if (number === undefined) return null;
  return (
    words
      .slice(words.indexOf(`:${number}`) + 1)
      .join(' ')
      .trim() || number
  );
}

function attributes(weight: string | undefined, relation: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (weight !== undefined && /^-?[\d.]+(e[+-]?\d+)?$/iu.test(weight)) found.set('weight', weight);
  if (relation !== null) found.set('relation', relation);
  return found;
}
