import type { RowReference } from '../model/problem.ts';
import type { CellReader, CellValue } from './cell-reader.ts';
import { cleanText } from './clean-text.ts';
import { columnReaders } from './column-readers.ts';
import type { ColumnMatch, MatchedColumn } from './match-columns.ts';
import { cellPlace, type ProblemLog } from './problem-log.ts';
import { cellText, type RawRow, type RawTable, rowReference } from './raw-table.ts';
import type { ColumnSpec, TableSpec } from './table-spec.ts';

/** A row whose cells are read: the fields of the model's schema for this table. */
export interface ReadRow<Fields> {
  readonly fields: Fields;
  readonly reference: RowReference;
  /** Set where a decision that two ids are one actor changed an id in it: what was decided where, as a sentence. */
  readonly joined?: string;
}

export interface RowsRead<Fields> {
  readonly rows: readonly ReadRow<Fields>[];
  /** Rows that were read, the rejected ones too. */
  readonly read: number;
  readonly rejected: number;
}

/** Tables whose columns of the user's own are kept row by row. */
const tablesWithExtra: ReadonlySet<string> = new Set(['actors', 'linkages', 'merge']);

/**
 * Reads the rows of a table whose columns are matched.
 *
 * A row without a cell it cannot do without, or with an unusable one, is rejected (error). Any other cell
 * that cannot be used is taken as not known, with a warning. `Fields` must be the type inferred from the
 * schema the spec was made of: every value is checked by that schema, column by column.
 */
export function readRows<Fields>(
  table: RawTable,
  spec: TableSpec,
  match: ColumnMatch,
  log: ProblemLog,
): RowsRead<Fields> {
  const matched = new Map(match.columns.map((column) => [column.spec.name, column]));
  const readers = columnReaders(table, spec, match, log);
  const keepsExtra = tablesWithExtra.has(spec.table);
  const blank = blankFields(spec, keepsExtra);
  const rows: ReadRow<Fields>[] = [];
  let rejected = 0;
  for (const row of table.rows) {
    const reference = rowReference(table, row.row);
    const fields: Record<string, unknown> = { ...blank };
    let usable = true;
    for (const column of spec.columns) {
      const outcome = readCell(row, column, matched.get(column.name), readers, reference, log);
      fields[column.name] = outcome.value;
      if (!outcome.usable) usable = false;
    }
    if (keepsExtra) fields.extra = extraOf(row, match);
    if (usable) rows.push({ fields: fields as Fields, reference });
    else rejected++;
  }
  return { rows, read: table.rows.length, rejected };
}

/**
 * All fields of a row, still empty. Rows begin as copies of it: objects that grow by 25 computed names become
 * hash tables in V8, three times as large and slow to copy; parsed JSON and its copies do not.
 */
function blankFields(spec: TableSpec, keepsExtra: boolean): Readonly<Record<string, unknown>> {
  const names = [...spec.columns.map((column) => column.name), ...(keepsExtra ? ['extra'] : [])];
  return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as Record<
    string,
    null
  >;
}

function readCell(
  row: RawRow,
  column: ColumnSpec,
  matched: MatchedColumn | undefined,
  readers: ReadonlyMap<string, CellReader>,
  reference: RowReference,
  log: ProblemLog,
): { readonly value: CellValue; readonly usable: boolean } {
  const empty = column.kind === 'list' ? [] : null;
  const cell = matched === undefined ? null : (row.cells[matched.index] ?? null);
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) {
    if (column.required === null) return { value: empty, usable: true };
    log.add(
      'error',
      column.required.missing,
      { ...reference, column: column.name },
      `Row ${reference.row} has no ${column.name} and was rejected.`,
      column.words.length === 0
        ? `Fill in ${column.name}, or take the row out.`
        : `Fill in ${column.name} with one of: ${column.words.join(', ')}.`,
    );
    return { value: null, usable: false };
  }
  const { value, fault } = readers.get(column.name)!(cell, reference);
  if (fault === undefined) return { value, usable: true };
  const place = cellPlace(reference, column.name, cellText(cell).trim());
  if (column.required === null) {
    log.add('warning', fault.code, place, `${fault.message} The cell was taken as not known.`, fault.remedy);
    return { value: empty, usable: true };
  }
  const remedy = fault.remedy.replace(/; leave the cell empty.*$/u, '.');
  log.add('error', column.required.unknown, place, `${fault.message} The row was rejected.`, remedy);
  return { value: null, usable: false };
}

/** One for all rows that have none: of a table of half a million rows nearly all. */
const noExtra: Readonly<Record<string, string>> = Object.freeze({});

/** The cells of columns the format does not name, by name in canonical order; empty ones are left out. */
function extraOf(row: RawRow, match: ColumnMatch): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const extra of match.extras) {
    const text = cleanText(cellText(row.cells[extra.index] ?? null));
    if (text !== null) entries.push([extra.name, text]);
  }
  if (entries.length === 0) return noExtra;
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
