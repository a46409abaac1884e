import { layers } from '../../model/layer.ts';
import { detectDelimiter } from '../csv/csv-delimiter.ts';
import { csvRecords } from '../csv/csv-records.ts';
import { csvTable } from '../csv/csv-table.ts';
import { fileForm } from '../gather/file-form.ts';
import type { InputFile } from '../input-file.ts';
import { layerOfWord } from '../layer-of-word.ts';
import { headersOf, matchColumns } from '../match-columns.ts';
import { ProblemLog } from '../problem-log.ts';
import type { RawCell } from '../raw-table.ts';
import { isDoubtfulId } from '../read-identity-cell.ts';
import type { ReadOptions } from '../read-options.ts';
import { tableSpecs } from '../table-spec.ts';
import { plainKind, plainWords } from './plain-cell.ts';
import type { ScannedColumn } from './scan-rows.ts';

/** The beginning of a table of linkages: all that is to be known of it before its rows are gone through. */
export interface TableHead {
  /** The headers and the first rows as a file of their own. */
  readonly sample: InputFile;
  readonly header: readonly string[];
  /** The headers as they stand. */
  readonly cells: readonly RawCell[];
  /** Where the first record below the headers begins. */
  readonly end: number;
  readonly delimiter: string;
  readonly columns: readonly ScannedColumn[];
  /** The type that was named for all rows, as its position in `layers`; -1 where a column says it. */
  readonly type: number;
  readonly expectedRows: number;
  readonly isDoubtfulText: (start: number, end: number) => boolean;
}

/** As much of the file as shows how its cells are separated: what `csvTable` looks at, and some more. */
const looked = 1 << 17;
const delimiters: ReadonlySet<string> = new Set([',', '\t', '|']);
const marks = [0xef, 0xbb, 0xbf];

/** The head of a file that is for certain a CSV table of linkages in UTF-8; null for all else. */
export function tableHead(file: InputFile, options: ReadOptions): TableHead | null {
  const { bytes } = file;
  if (options.mapping !== undefined || options.form !== undefined || options.missingEnds === 'reject')
    return null;
  if (options.encoding !== undefined && !/^utf-?8$/iu.test(options.encoding)) return null;
  if (options.direction !== undefined || options.cells !== undefined || bytes.length === 0) return null;
  if (bytes.length > 0xffff_ffff || bytes[0] === 0xff || bytes[0] === 0xfe || bytes.includes(0)) return null;
  if (formOf(file) !== 'csv') return null;
  const start = marks.every((byte, at) => bytes[at] === byte) ? marks.length : 0;
  const sample = wholeLines(bytes, start);
  const end = endOfFirstLine(bytes, start);
  if (sample === null || end === null) return null;
  const table = sampleTable({ name: file.name, bytes: sample }, options);
  if (table === null || !delimiters.has(table.delimiter)) return null;
  const match = matchColumns(table.raw, tableSpecs.linkages, options.columns ?? {});
  const byIndex = new Map(match.columns.map(({ index, spec }) => [index, spec]));
  const named = new Set(match.columns.map(({ spec }) => spec.name));
  const layer = options.linkageType === undefined ? null : layerOfWord(options.linkageType);
  if (!named.has('from') || !named.has('to') || !(named.has('type') || layer !== null)) return null;
  const columns: ScannedColumn[] = [];
  const header = headersOf(table.raw);
  for (const index of header.keys()) {
    const spec = byIndex.get(index);
    const kind = spec === undefined ? 'text' : plainKind(spec);
    if (kind === null) return null;
    const role = spec?.name === 'from' || spec?.name === 'to' || spec?.name === 'type' ? spec.name : 'cell';
    const words = spec === undefined ? new Map() : plainWords(spec);
    columns.push({ role, kind, words, seen: { point: false, both: false } });
  }
  const lines = table.raw.rows.length + 1;
  const decoder = new TextDecoder();
  return {
    sample: { name: file.name, bytes: sample },
    ...{ header, cells: table.raw.header!.cells, end, delimiter: table.delimiter, columns },
    type: named.has('type') || layer === null ? -1 : layers.indexOf(layer),
    expectedRows: Math.ceil((1.05 * lines * bytes.length) / sample.length),
    isDoubtfulText: (from, to) =>
      hasSeparator(bytes, from, to) && isDoubtfulId(decoder.decode(bytes.subarray(from, to)).trim()),
  };
}

function formOf(file: InputFile): string | null {
  try {
    return fileForm(file, true);
  } catch {
    return null;
  }
}

/** The first lines, whole; the file itself where it is short. Null where they have no end. */
function wholeLines(bytes: Uint8Array, start: number): Uint8Array | null {
  if (bytes.length - start <= looked) return bytes;
  const last = bytes.lastIndexOf(10, looked);
  return last <= start ? null : bytes.subarray(0, last + 1);
}

/** Where the second record begins; null where there is none, or where quotation marks leave a doubt. */
function endOfFirstLine(bytes: Uint8Array, start: number): number | null {
  let inQuotes = false;
  for (let at = start; at < Math.min(bytes.length, looked); at++) {
    if (bytes[at] === 34) inQuotes = !inQuotes;
    if (inQuotes || (bytes[at] !== 10 && bytes[at] !== 13)) continue;
    const end = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
    const text = new TextDecoder().decode(bytes.subarray(start, end));
    return [',', '\t', '|'].every((each) => csvRecords(text, each).records.length === 1) ? end : null;
  }
  return null;
}

function sampleTable(file: InputFile, options: ReadOptions) {
  const log = new ProblemLog();
  let raw: ReturnType<typeof csvTable>;
  try {
    raw = csvTable(file, options, log);
  } catch {
    return null;
  }
  if (raw.header?.row !== 1 || raw.rows.length === 0 || log.sorted().length > 0) return null;
  const text = new TextDecoder().decode(file.bytes);
  if (/^"?sep=/iu.test(text)) return null;
  return { raw, delimiter: options.delimiter ?? detectDelimiter(text) };
}

/** Whether a sign stands within that dates and exponents have: without one there is nothing to doubt. */
function hasSeparator(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! < 48) return true;
  return false;
}
