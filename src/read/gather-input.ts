import type { CasePlace } from './case-record.ts';
import { csvTable } from './csv/csv-table.ts';
import { decodeText } from './decode-text.ts';
import { fatal } from './fatal.ts';
import { fileForm } from './file-form.ts';
import { fileStem, type InputFile } from './input-file.ts';
import { isRecord, type JsonRecord, jsonTable, parseJson } from './json-tables.ts';
import { headersOf } from './match-columns.ts';
import { tableByColumns, tableByName } from './name-table.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText, headerPlace, type RawTable } from './raw-table.ts';
import type { ReadOptions } from './read-options.ts';
import type { RowTableName } from './table-spec.ts';
import { workbookSheets } from './workbook/workbook-sheets.ts';

/** Everything the files hold, sorted into tables but not yet understood. */
export interface GatheredInput {
  readonly tables: readonly { readonly name: RowTableName; readonly raw: RawTable }[];
  readonly records: readonly { readonly record: JsonRecord; readonly place: CasePlace }[];
}

/** Sheets that explain the workbook: passed over in silence, as a README is. */
const guideSheet = /^(read ?me|l[eé]a ?me|leia ?me)$/iu;

interface Gathering {
  readonly tables: { name: RowTableName; raw: RawTable }[];
  readonly records: { record: JsonRecord; place: CasePlace }[];
  readonly options: ReadOptions;
  readonly log: ProblemLog;
}

/**
 * Opens the files and says which table each holds: by the name of the file or sheet, else by its columns
 * (which is told), never by a guess. Throws InputError where a file cannot be opened.
 */
export async function gatherInput(
  files: readonly InputFile[],
  options: ReadOptions,
  log: ProblemLog,
): Promise<GatheredInput> {
  const gathering: Gathering = { tables: [], records: [], options, log };
  const single = files.length === 1;
  let done = 0;
  for (const file of files) {
    options.signal?.throwIfAborted();
    const form = fileForm(file, single);
    if (form === 'workbook') {
      for (const sheet of workbookSheets(file)) {
        options.signal?.throwIfAborted();
        if (!guideSheet.test(sheet.name)) addSheet(sheet.read(), gathering);
      }
    } else if (form === 'json') addJson(file, single, gathering);
    else if (form === 'csv')
      addTable(csvTable(file, csvOptions(options), log), fileStem(file.name), single, gathering);
    else if (form === 'unknown') ignore({ file: file.name }, `File ${file.name}`, log);
    options.onProgress?.(++done, files.length, `opened ${file.name}`);
  }
  return gathering;
}

function csvOptions(options: ReadOptions): { encoding?: string; delimiter?: string } {
  return {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
  };
}

function addSheet(sheet: RawTable, gathering: Gathering): void {
  if (tableByName(sheet.sheet ?? '') === 'case') addCaseSheet(sheet, gathering);
  else addTable(sheet, sheet.sheet ?? '', false, gathering);
}

/** Adds a table under the name it is known by. A file given alone is taken as linkages where nothing tells. */
function addTable(raw: RawTable, name: string, alone: boolean, gathering: Gathering): void {
  const { log, options } = gathering;
  const byName = tableByName(name);
  const shown = raw.sheet === undefined ? `File ${raw.file}` : `Sheet ${raw.sheet}`;
  if (byName === 'case') {
    addCaseSheet(raw, gathering);
    return;
  }
  const byColumns =
    byName !== null || raw.header === null ? null : tableByColumns(raw, options.columns ?? {});
  if (byColumns !== null) {
    log.add(
      'info',
      'table-by-columns',
      headerPlace(raw),
      `${shown} was read as ${byColumns}: its name does not say so, its columns do (${headersOf(raw).join(', ')}).`,
      `If that is wrong, name it after the table it holds.`,
    );
  }
  const table = byName ?? byColumns ?? (alone ? 'linkages' : null);
  if (table === null) ignore(headerPlace(raw), shown, log);
  else add(table, raw, gathering);
}

function add(name: RowTableName, raw: RawTable, gathering: Gathering): void {
  if (gathering.tables.some((table) => table.name === name)) {
    gathering.log.add(
      'info',
      'table-in-parts',
      headerPlace(raw),
      `${raw.sheet ?? raw.file} holds more rows of ${name}; they were read after those before it.`,
      'Nothing needs to be done.',
    );
  }
  gathering.tables.push({ name, raw });
}

function ignore(place: CasePlace, shown: string, log: ProblemLog): void {
  log.add(
    'info',
    'not-a-table',
    place,
    `${shown} is none of the tables of a case and was not read.`,
    'To have it read, name it Actors, Linkages, Case, Clusters, Codes, Events or Sources.',
  );
}

/** Two columns: field and value. A first row that says just that is passed over. */
function addCaseSheet(raw: RawTable, gathering: Gathering): void {
  const rows = raw.header === null ? [] : [raw.header, ...raw.rows];
  const entries = rows
    .map((row) => [cellText(row.cells[0] ?? null).trim(), row.cells[1] ?? null] as const)
    .filter(([field]) => field !== '' && !/^(field|campo)$/iu.test(field))
    .map(([field, value]) => [field, value === null ? null : cellText(value)] as const);
  const place = raw.sheet === undefined ? { file: raw.file } : { file: raw.file, sheet: raw.sheet };
  gathering.records.push({ record: Object.fromEntries(entries), place });
}

/** One object with the tables as arrays and the fields of the case beside them or under `case`; or an array of rows. */
function addJson(file: InputFile, single: boolean, gathering: Gathering): void {
  const value = parseJson(decodeText(file, gathering.options.encoding), file.name);
  if (Array.isArray(value)) {
    addTable(jsonTable(file.name, fileStem(file.name), value), fileStem(file.name), single, gathering);
    return;
  }
  if (!isRecord(value)) {
    throw fatal(
      'not-a-case',
      { file: file.name },
      `${file.name} holds neither an object with tables nor an array of rows.`,
      'Give an object with the arrays actors and linkages (FORMAT section 1).',
    );
  }
  const fields: [string, unknown][] = [];
  for (const [name, entry] of Object.entries(value)) {
    const table = tableByName(name);
    if (table === 'case' && isRecord(entry)) addCaseObject(entry, file, gathering);
    else if (table !== null && table !== 'case' && Array.isArray(entry)) {
      add(table, jsonTable(file.name, table, entry), gathering);
    } else fields.push([name, entry]);
  }
  if (fields.length > 0) {
    gathering.records.push({ record: Object.fromEntries(fields), place: { file: file.name } });
  }
}

function addCaseObject(entry: JsonRecord, file: InputFile, gathering: Gathering): void {
  const fields: [string, unknown][] = [];
  for (const [name, value] of Object.entries(entry)) {
    const table = tableByName(name);
    if ((table === 'clusters' || table === 'sources') && Array.isArray(value)) {
      add(table, jsonTable(file.name, table, value), gathering);
    } else fields.push([name, value]);
  }
  gathering.records.push({ record: Object.fromEntries(fields), place: { file: file.name } });
}
