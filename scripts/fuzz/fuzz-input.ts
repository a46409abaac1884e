import type { InputFile } from '../../src/read/input-file.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';

/** The formats that are damaged, each by its own samples. */
export const fuzzFormats = [
  'case-csv',
  'case-tsv',
  'network-csv',
  'matrix',
  'two-mode',
  'projects',
  'roster',
  'workbook',
  'case-json',
  'gexf',
  'graphml',
  'gml',
  'pajek',
  'pajek-project',
  'pajek-values',
  'dl',
  'mapping',
] as const;
export type FuzzFormat = (typeof fuzzFormats)[number];

/** What is given to the reader: files and how they are to be read. All of it can be written as JSON but the bytes. */
export interface FuzzInput {
  readonly format: FuzzFormat;
  readonly files: readonly InputFile[];
  /** Given to the reader of networks as `nodes`. */
  readonly nodes: InputFile | null;
  /** A mapping file, to be read before the others. */
  readonly mapping: InputFile | null;
  readonly options: Omit<ReadOptions, 'mapping' | 'onProgress' | 'signal'>;
  /** What was done to the sample, for people. */
  readonly how: readonly string[];
  /** Rows of linkages that must be accounted for, where the damage leaves no doubt; else null. */
  readonly linkageRows: number | null;
}
