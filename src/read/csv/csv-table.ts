import { decodeText } from '../decode-text.ts';
import type { InputFile } from '../input-file.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { RawTable } from '../raw-table.ts';
import { tableOfRows } from '../table-of-rows.ts';
import { detectDelimiter } from './csv-delimiter.ts';
import { csvRecords } from './csv-records.ts';

export interface CsvOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** A CSV file as a raw table. Row numbers count records, the header being 1. Throws InputError of decodeText. */
export function csvTable(file: InputFile, options: CsvOptions, log: ProblemLog): RawTable {
  const text = decodeText(file, options.encoding);
  const named = /^"?sep=([^"\r\n])"?(?=[\r\n])/iu.exec(text);
  const delimiter = options.delimiter ?? named?.[1] ?? detectDelimiter(text);
  const { records, unclosed } = csvRecords(text, delimiter);
  // Excel's line that names the delimiter is a row of the file, but none of the table.
  if (named !== null && records.length > 0) records[0] = [];
  if (unclosed !== null) {
    log.add(
      'error',
      'unclosed-quote',
      { file: file.name, row: unclosed + 1 },
      `A quotation mark opened in row ${unclosed + 1} is never closed: all text after it became one cell.`,
      'Close the quotation mark, or double it where it is part of the text.',
    );
  }
  const rows = records.map((cells, index) => ({ row: index + 1, cells }));
  const table = tableOfRows({ file: file.name }, rows);
  return delimiter === ';' ? { ...table, semicolons: true } : table;
}
