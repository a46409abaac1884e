import { type CsvOptions, csvTable } from '../csv/csv-table.ts';
import type { InputFile } from '../input-file.ts';
import type { FileMapping, Mapping } from '../mapping/mapping.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { RawTable } from '../raw-table.ts';
import type { ReadOptions } from '../read-options.ts';

/** A text table with the encoding and delimiter that the mapping says for it, else the options. */
export function openTextTable(
  file: InputFile,
  entry: FileMapping | null,
  options: Pick<ReadOptions, 'encoding' | 'delimiter' | 'mapping'>,
  log: ProblemLog,
): RawTable {
  return csvTable(file, csvOptions(entry, options.mapping, options), log);
}

/** The encoding of a text file: the mapping's for it, the mapping's for all, the option's. */
export function encodingOf(
  entry: FileMapping | null,
  options: Pick<ReadOptions, 'encoding' | 'mapping'>,
): string | undefined {
  return entry?.encoding ?? options.encoding ?? options.mapping?.encoding;
}

function csvOptions(
  entry: FileMapping | null,
  mapping: Mapping | undefined,
  options: Pick<ReadOptions, 'encoding' | 'delimiter' | 'mapping'>,
): CsvOptions {
  const encoding = encodingOf(entry, options);
  const delimiter = entry?.delimiter ?? options.delimiter ?? mapping?.delimiter;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}
