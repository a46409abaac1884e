import type { CasePlace } from '../case-record.ts';
import { layerOfWord } from '../layer-of-word.ts';
import type { TableForm } from '../mapping/layout.ts';
import { headersOf } from '../match-columns.ts';
import { looksLikeMatrix } from '../matrix/looks-like-matrix.ts';
import { tableByColumns, tableByName } from '../name-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { cellText, headerPlace, type RawTable } from '../raw-table.ts';
import type { RowTableName } from '../table-spec.ts';
import { withDrawnDirections } from './drawn-directions.ts';
import { type Gathering, recognise } from './gathering.ts';

/**
 * Adds a table under the name it is known by: that of the file or sheet, else its columns (which is told); a
 * layout the user named, and a square matrix seen beyond doubt, come before that where the name is none of a
 * table of rows. A file given alone is taken as linkages where nothing tells.
 */
export async function addTable(
  raw: RawTable,
  name: string,
  alone: boolean,
  gathering: Gathering,
): Promise<void> {
  const { log, options } = gathering;
  const byName = tableByName(name);
  const place = placeOf(raw);
  const shown = raw.sheet === undefined ? `File ${raw.file}` : `Sheet ${raw.sheet}`;
  if (byName === 'case') {
    addCaseTable(raw, gathering);
    return;
  }
  if ((byName === null || byName === 'linkages') && (await addLayout(raw, byName, gathering))) return;
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
  if (table === null) ignoreTable(headerPlace(raw), shown, log);
  else {
    recognise(gathering, place, `rows of ${table}`);
    addNamedTable(table, table === 'linkages' ? withDrawnDirections(raw, gathering) : raw, gathering);
  }
}

/** Adds what is laid out otherwise than in rows; false where it is rows. */
async function addLayout(raw: RawTable, byName: 'linkages' | null, gathering: Gathering): Promise<boolean> {
  const { form } = gathering.options;
  if (raw.header === null || form === 'rows') return false;
  const layer = layerOfWord(raw.sheet ?? raw.file.replace(/\.[^.]*$/u, ''));
  const wanted = form !== undefined && (byName !== null || layer !== null || !hasColumns(raw, gathering));
  if (wanted) {
    await gatherLayout(raw, form, gathering);
    return true;
  }
  if (hasColumns(raw, gathering) || !looksLikeMatrix(raw)) return false;
  await gatherLayout(raw, 'matrix', gathering);
  return true;
}

async function gatherLayout(
  raw: RawTable,
  form: Exclude<TableForm, 'rows'>,
  gathering: Gathering,
): Promise<void> {
  if (form === 'roster') (await import('../matrix/gather-roster.ts')).gatherRoster(raw, { form }, gathering);
  else (await import('../matrix/gather-matrix.ts')).gatherMatrix(raw, { form }, gathering);
}

function hasColumns(raw: RawTable, { options }: Gathering): boolean {
  return tableByColumns(raw, options.columns ?? {}) !== null;
}

/** Adds a table whose name is known; a second one of that name is told. */
export function addNamedTable(name: RowTableName, raw: RawTable, gathering: Gathering): void {
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

/** Tells of a file or sheet that is none of ours. */
export function ignoreTable(place: CasePlace, shown: string, log: ProblemLog): void {
  log.add(
    'info',
    'not-a-table',
    place,
    `${shown} is none of the tables of a case and was not read.`,
    'To have it read, name it Actors, Linkages, Case, Clusters, Codes, Events or Sources, or say in a mapping what it holds (articulator map FILE).',
  );
}

/** Two columns: field and value. A first row that says just that is passed over. */
export function addCaseTable(raw: RawTable, gathering: Gathering): void {
  const rows = raw.header === null ? [] : [raw.header, ...raw.rows];
  const entries = rows
    .map((row) => [cellText(row.cells[0] ?? null).trim(), row.cells[1] ?? null] as const)
    .filter(([field]) => field !== '' && !/^(field|campo)$/iu.test(field))
    .map(([field, value]) => [field, value === null ? null : cellText(value)] as const);
  gathering.records.push({ record: Object.fromEntries(entries), place: placeOf(raw) });
  recognise(gathering, placeOf(raw), 'fields of the case');
}

function placeOf(raw: RawTable): { file: string; sheet?: string } {
  return raw.sheet === undefined ? { file: raw.file } : { file: raw.file, sheet: raw.sheet };
}
