import { cleanText } from '../clean-text.ts';
import { fatal } from '../fatal.ts';
import { openTextTable } from '../gather/open-table.ts';
import { fileEnding, type InputFile } from '../input-file.ts';
import { ProblemLog } from '../problem-log.ts';
import { cellText, type RawTable, rowReference } from '../raw-table.ts';
import type { ReadOptions } from '../read-options.ts';
import { workbookSheets } from '../workbook/workbook-sheets.ts';
import { columnIndex } from './column-index.ts';
import { entryFor } from './entry-for.ts';
import type { FieldSource } from './mapping.ts';
import { shapeTable } from './shape-table.ts';

type Lookup = NonNullable<FieldSource['lookup']>;

/** Tables joined on ids: values of another file or sheet by its key, each table opened once. */
export class LookupTables {
  readonly #files: readonly InputFile[];
  readonly #options: ReadOptions;
  readonly #values = new Map<string, ReadonlyMap<string, string>>();

  constructor(files: readonly InputFile[], options: ReadOptions) {
    this.#files = files;
    this.#options = options;
  }

  /**
   * The values of a table by its keys. Of a key that comes twice the first value counts; a second one that
   * differs is told. Throws InputError `lookup-not-found` where the file or sheet is not among the input.
   */
  values(lookup: Lookup, log: ProblemLog): ReadonlyMap<string, string> {
    const name = JSON.stringify(lookup);
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const table = this.#open(lookup);
    const key = columnIndex(table, lookup.key);
    const value = columnIndex(table, lookup.value);
    const values = new Map<string, string>();
    for (const row of table.rows) {
      const id = cleanText(cellText(row.cells[key] ?? null));
      const text = cleanText(cellText(row.cells[value] ?? null));
      if (id === null || text === null) continue;
      const first = values.get(id);
      if (first === undefined) values.set(id, text);
      else if (first !== text) tellTwice(table, row.row, id, first, text, log);
    }
    this.#values.set(name, values);
    return values;
  }

  #open(lookup: Lookup): RawTable {
    const file = this.#files.find(({ name }) => name === lookup.file);
    const quiet = new ProblemLog();
    const entry = entryFor(this.#options.mapping, lookup.file, lookup.sheet ?? null);
    if (file !== undefined && /^xls[xm]$/u.test(fileEnding(file.name))) {
      const sheet = workbookSheets(file).find(
        ({ name }) => lookup.sheet === undefined || name === lookup.sheet,
      );
      if (sheet !== undefined) return shaped(sheet.read());
    } else if (file !== undefined) return shaped(openTextTable(file, entry, this.#options, quiet));
    throw fatal(
      'lookup-not-found',
      { file: lookup.file },
      `The mapping looks values up in ${lookup.sheet === undefined ? '' : `sheet ${lookup.sheet} of `}${lookup.file}, which is not among the input: ${this.#files.map(({ name }) => name).join(', ')}.`,
      'Give that file too, or correct its name in the mapping.',
    );

    function shaped(table: RawTable): RawTable {
      return entry === null ? table : shapeTable(table, { ...entry, leaveOut: undefined }, quiet);
    }
  }
}

function tellTwice(
  table: RawTable,
  row: number,
  id: string,
  first: string,
  text: string,
  log: ProblemLog,
): void {
  const message = `The key ${id} has two values: ${first} (used: it came first) and ${text}.`;
  log.add(
    'warning',
    'lookup-twice',
    { ...rowReference(table, row), value: id },
    message,
    'Keep one row for each key.',
  );
}
