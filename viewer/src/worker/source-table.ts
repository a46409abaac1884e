import { detectDelimiter } from '../../../src/read/csv/csv-delimiter.ts';
import { csvRecords } from '../../../src/read/csv/csv-records.ts';
import { decodeText } from '../../../src/read/decode-text.ts';
import type { FileMapping } from '../../../src/read/mapping/mapping.ts';
import { shapeTable } from '../../../src/read/mapping/shape-table.ts';
import { headersOf } from '../../../src/read/match-columns.ts';
import { ProblemLog } from '../../../src/read/problem-log.ts';
import { cellText, type RawCell, type RawRow, type RawTable } from '../../../src/read/raw-table.ts';
import { tableOfRows } from '../../../src/read/table-of-rows.ts';
import { columnPlace } from '../open/source/column-place.ts';
import { cutFile } from './cut-file.ts';
import type { InputFile } from './messages.ts';
import type { SourceRow } from './source-messages.ts';

/** Rows looked at for headers and the width of the table. */
const looked = 100;
/** Rows whose ends are compared, and the share of names in both up to which they are of two sorts [O]. */
const compared = 2000;
const mostShared = 0.1;

/** One table of what the user gave, whose cells can be corrected. */
export class HeldTable {
  readonly rows: RawRow[];
  /** Whether a cell was changed. */
  changed = false;

  private constructor(
    readonly file: string,
    readonly sheet: string | null,
    rows: readonly RawRow[],
    readonly delimiter: string | null,
    readonly cut: ReturnType<typeof cutFile>,
    /** Whether its bytes are not UTF-8: they are written anew as such. */
    readonly recoded: boolean,
  ) {
    this.rows = [...rows];
  }

  /** A text file of rows. Throws InputError where it is no text in the encoding. */
  static ofText(file: InputFile, encoding: string | undefined): HeldTable {
    const text = decodeText(file, encoding);
    const named = /^"?sep=([^"\r\n])"?(?=[\r\n])/iu.exec(text);
    const delimiter = named?.[1] ?? detectDelimiter(text);
    const { records, unclosed } = csvRecords(text, delimiter);
    const cut = unclosed === null && named === null ? cutFile(file.name, text, records) : null;
    const rows = records.map((cells, index) => ({ row: index + 1, cells }));
    return new HeldTable(file.name, null, rows, delimiter, cut, encoding !== undefined);
  }

  /** A sheet of a workbook. */
  static ofSheet(table: RawTable, sheet: string): HeldTable {
    const rows = table.header === null ? [] : [table.header, ...table.rows];
    return new HeldTable(table.file, sheet, rows, null, null, false);
  }

  /** The headers as they stand in the row or rows named (0: none), or in the first row that is not blank. */
  headers(header: number | number[] | undefined): {
    readonly headers: readonly string[];
    readonly headerRows: readonly number[];
  } {
    const place = this.sheet === null ? { file: this.file } : { file: this.file, sheet: this.sheet };
    const first = tableOfRows(place, this.rows.slice(0, looked));
    const entry = {
      file: this.file,
      form: 'leave-out' as const,
      ...(header === undefined ? {} : { header }),
    };
    const shaped = shapeTable(first, entry, new ProblemLog());
    const width = this.rows.slice(0, looked).reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const named = shaped.header?.row === 0 ? [] : headersOf(shaped);
    const headerRows = header === 0 ? [] : header === undefined ? [first.header?.row ?? 1] : [header].flat();
    return { headers: Array.from({ length: width }, (_, index) => named[index] ?? ''), headerRows };
  }

  /** Whether most rows have two cells or more that hold something: else nothing in it can be a linkage. */
  get hasPairs(): boolean {
    const rows = this.rows
      .slice(0, looked)
      .map(({ cells }) => cells.filter((cell) => cellText(cell).trim() !== ''));
    const filled = rows.filter(({ length }) => length > 0);
    return filled.length > 0 && filled.filter(({ length }) => length > 1).length * 2 >= filled.length;
  }

  /** Whether the two columns of ends that an entry names share hardly a name. */
  apart(entry: FileMapping | null): boolean {
    const links = entry?.form === 'rows' ? entry.rows.find(({ as }) => as === 'linkages')?.fields : undefined;
    const { headers } = this.headers(entry?.header);
    const [from, to] = (['from', 'to'] as const).map((end) => {
      const column = links?.[end];
      const place = column === undefined || typeof column === 'object' ? -1 : columnPlace(headers, column);
      const cells =
        place < 0
          ? []
          : this.rows.slice(1, compared).map(({ cells }) => cellText(cells[place] ?? null).trim());
      return new Set(cells.filter((text) => text !== ''));
    });
    const least = Math.min(from!.size, to!.size);
    return least > 1 && [...from!].filter((text) => to!.has(text)).length < mostShared * least;
  }

  shown(place: number): SourceRow {
    const { row, cells } = this.rows[place]!;
    return { row, cells: cells.map(cellText) };
  }

  /** Writes a text into a cell; a number stays one where the text is that number written plainly. */
  write(place: number, column: number, text: string): void {
    const { row, cells } = this.rows[place]!;
    const written: RawCell[] = [...cells];
    while (written.length <= column) written.push('');
    const number = typeof written[column] === 'number' && String(Number(text)) === text;
    written[column] = number ? Number(text) : text;
    this.rows[place] = { row, cells: written };
    this.changed = true;
  }

  /** Leaves nothing in the row. */
  empty(place: number): void {
    this.rows[place] = { row: this.rows[place]!.row, cells: [] };
    this.changed = true;
  }
}
