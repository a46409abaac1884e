import type { LinkCollector } from '../network/link-collector.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { DlHeader } from './dl-header.ts';

/** The names of one set of nodes, and where each stands. */
class LabelSet {
  readonly labels: string[];
  readonly #places = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  constructor(labels: readonly string[]) {
    this.labels = [];
    labels.forEach((label, index) => {
      this.set(index, label);
    });
  }

  set(index: number, label: string): void {
    this.labels[index] = label;
    if (!this.#places.has(label)) this.#places.set(label, index);
    if (!this.#folded.has(label.toLowerCase())) this.#folded.set(label.toLowerCase(), index);
  }

  /** Its number, else its label, else its label without regard to case (as UCINET has it). */
  placeInBlock(word: string, count: number): number | null {
    const number = Number(word);
    // A number is the number of a node, though a label may look the same.
    if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1;
    return this.#places.get(word) ?? this.#folded.get(word.toLowerCase()) ?? null;
  }

  /** Its label exactly; a new one is taken in while there is room. */
  placeEmbedded(word: string, count: number): number | null {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    if (this.labels.length >= count) return null;
    this.set(this.labels.length, word);
    return this.labels.length - 1;
  }

  /** Whether no two nodes have the same name: else names do not identify. */
  isDistinct(): boolean {
    const given = this.labels.filter((label) => label !== undefined);
    return new Set(given).size === given.length;
  }
}

/**
 * The names of rows and columns: from their blocks, else from the data where they are embedded there, else
 * numbers from 1. In one-mode files rows and columns are the same nodes.
 */
export class DlLabels {
  readonly #header: DlHeader;
  readonly #rows: LabelSet;
  readonly #columns: LabelSet;
  #byLabel = true;

  constructor(header: DlHeader) {
    this.#header = header;
    const shared = header.labels.length > 0 ? header.labels : header.rowLabels;
    const rows = header.twoMode && header.rowLabels.length > 0 ? header.rowLabels : shared;
    this.#rows = new LabelSet(rows);
    this.#columns = header.twoMode ? new LabelSet(header.columnLabels) : this.#rows;
  }

  row(index: number): string {
    return (this.#byLabel ? this.#rows.labels[index] : undefined) ?? String(index + 1);
  }

  column(index: number): string {
    if (!this.#header.twoMode) return this.row(index);
    // Without names, columns must not be taken for the rows of the same number.
    return (this.#byLabel ? this.#columns.labels[index] : undefined) ?? `column ${index + 1}`;
  }

  setRow(index: number, label: string): void {
    this.#rows.set(index, label);
  }

  setColumn(index: number, label: string): void {
    this.#columns.set(index, label);
  }

  /** The place of a row that a list names, from 0; null where there is none of that name or number. */
  placeOfRow(word: string): number | null {
    const { rows, embeddedRows } = this.#header;
    return embeddedRows ? this.#rows.placeEmbedded(word, rows) : this.#rows.placeInBlock(word, rows);
  }

  placeOfColumn(word: string): number | null {
    if (!this.#header.twoMode) return this.placeOfRow(word);
    const { columns, embeddedColumns } = this.#header;
    return embeddedColumns
      ? this.#columns.placeEmbedded(word, columns)
      : this.#columns.placeInBlock(word, columns);
  }

  /** Settles whether names identify nodes (told where they do not), and adds all nodes, linked or not. */
  addTo(collector: LinkCollector, file: string, log: ProblemLog): void {
    const { rows, columns, twoMode } = this.#header;
    this.#byLabel = this.#rows.isDistinct() && this.#columns.isDistinct();
    if (!this.#byLabel) {
      const message = 'Nodes are identified by their number, because some labels come more than once.';
      log.add('info', 'identity-by-number', { file }, message, 'Nothing needs to be done.');
    }
    const add = (id: string, mode: string, label: string | undefined) => {
      const attributes = new Map<string, string>(twoMode ? [['mode', mode]] : []);
      if (!this.#byLabel && label !== undefined) attributes.set('label', label);
      collector.addActor(id, attributes);
    };
    for (let index = 0; index < rows; index++) add(this.row(index), '1', this.#rows.labels[index]);
    if (!twoMode) return;
    for (let index = 0; index < columns; index++) add(this.column(index), '2', this.#columns.labels[index]);
  }
}
