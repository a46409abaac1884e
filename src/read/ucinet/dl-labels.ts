import type { LinkCollector } from '../network/link-collector.ts';
import type { DlHeader } from './dl-header.ts';

/**
 * The names of rows and columns: from their blocks, else from the data where they are embedded there, else
 * numbers from 1. In one-mode files rows and columns are the same nodes.
 */
export class DlLabels {
  readonly #header: DlHeader;
  readonly #rows: string[];
  readonly #columns: string[];
  readonly #rowPlaces = new Map<string, number>();
  readonly #columnPlaces: Map<string, number>;

  constructor(header: DlHeader) {
    this.#header = header;
    const shared = header.labels.length > 0 ? header.labels : header.rowLabels;
    this.#rows = [...(header.twoMode && header.rowLabels.length > 0 ? header.rowLabels : shared)];
    this.#columns = header.twoMode ? [...header.columnLabels] : this.#rows;
    this.#columnPlaces = header.twoMode ? new Map() : this.#rowPlaces;
    this.#rows.forEach((label, index) => {
      this.#rowPlaces.set(label.toLowerCase(), index);
    });
    if (header.twoMode) {
      this.#columns.forEach((label, index) => {
        this.#columnPlaces.set(label.toLowerCase(), index);
      });
    }
  }

  row(index: number): string {
    return this.#rows[index] ?? String(index + 1);
  }

  column(index: number): string {
    if (!this.#header.twoMode) return this.row(index);
    // Without names, columns must not be taken for the rows of the same number.
    return this.#columns[index] ?? `column ${index + 1}`;
  }

  setRow(index: number, label: string): void {
    this.#rows[index] = label;
    this.#rowPlaces.set(label.toLowerCase(), index);
  }

  setColumn(index: number, label: string): void {
    this.#columns[index] = label;
    this.#columnPlaces.set(label.toLowerCase(), index);
  }

  /**
   * The place of a row that a list names, from 0: by its number, else by its label (UCINET puts case aside);
   * where labels are embedded by its label alone, and a new one is taken in. Null where it is none of these,
   * or one too many.
   */
  placeOfRow(word: string): number | null {
    return place(word, this.#rows, this.#rowPlaces, this.#header.rows, this.#header.embeddedRows);
  }

  placeOfColumn(word: string): number | null {
    if (!this.#header.twoMode)
      return place(word, this.#rows, this.#rowPlaces, this.#header.rows, this.#header.embeddedRows);
    return place(word, this.#columns, this.#columnPlaces, this.#header.columns, this.#header.embeddedColumns);
  }

  addTo(collector: LinkCollector): void {
    const mode = (name: string) => new Map(this.#header.twoMode ? [['mode', name]] : []);
    for (let index = 0; index < this.#header.rows; index++) collector.addActor(this.row(index), mode('1'));
    if (!this.#header.twoMode) return;
    for (let index = 0; index < this.#header.columns; index++)
      collector.addActor(this.column(index), mode('2'));
  }
}

function place(
  word: string,
  labels: string[],
  places: Map<string, number>,
  count: number,
  embedded: boolean,
): number | null {
  const number = Number(word);
  // Where labels stand in a block, a number is the number of a node, though a label may look the same.
  if (!embedded && Number.isInteger(number) && number >= 1 && number <= count) return number - 1;
  const known = places.get(word.toLowerCase());
  if (known !== undefined || !embedded) return known ?? null;
  if (labels.length >= count) return null;
  places.set(word.toLowerCase(), labels.length);
  return labels.push(word) - 1;
}
