import { fatal } from '../fatal.ts';
import { headersOf } from '../match-columns.ts';
import type { ProblemLog } from '../problem-log.ts';
import {
  cellText,
  headerPlace,
  type RawCell,
  type RawRow,
  type RawTable,
  rowReference,
} from '../raw-table.ts';
import { type RowTableName, requiredColumns, tableSpecs } from '../table-spec.ts';
import { columnIndex } from './column-index.ts';
import { type FieldReader, fieldReaders } from './field-reader.ts';
import type { LookupTables } from './lookup-tables.ts';
import type { MappingRole, RowsLayout } from './mapping.ts';
import { rowTest } from './row-condition.ts';

/** Rows that one row may give through its lists at most: beyond, it is rejected [O]. */
const mostFromOneRow = 100_000;

/** Rows that lists may add to those of a table at most: beyond, a separator is wrong, or the table is to be given in parts [O]. */
const mostAdded = 2_000_000;

/** What a role makes of a table: a table of ours with our headers. */
export interface CompiledTable {
  readonly name: RowTableName;
  readonly raw: RawTable;
}

/**
 * The tables of ours that a table of theirs gives by its roles: a row may give several actors and linkages.
 *
 * Where a table has several roles, a row without the cells that make one of them (the mill that is not named)
 * gives none of that role, which is counted and told; where it has one, such a row is read and rejected.
 * Every made row has the number of the row it came from. Throws InputError `too-many-rows`.
 */
export function compileRows(
  table: RawTable,
  layout: RowsLayout,
  lookups: LookupTables,
  log: ProblemLog,
): readonly CompiledTable[] {
  const alone = layout.rows.length === 1;
  return layout.rows.map((role) => ({ name: role.as, raw: compileRole(table, role, alone, lookups, log) }));
}

function compileRole(
  table: RawTable,
  role: MappingRole,
  alone: boolean,
  lookups: LookupTables,
  log: ProblemLog,
): RawTable {
  const readers = fieldReaders(table, role, lookups, log);
  const kept = keptColumns(table, role, readers, alone);
  const fits = role.where === undefined ? () => true : rowTest(table, role.where);
  const isReversed = role.reverseWhere === undefined ? () => false : rowTest(table, role.reverseWhere);
  const needed = identityOf(role).map((field) => readers.findIndex((reader) => reader.field === field));
  const headers = headersOf(table);
  const ours = readers.map(({ field }) => field);
  const swapped = ours.map((field) => (field === 'from' ? 'to' : field === 'to' ? 'from' : field));
  const order = swapped.map((field) => ours.indexOf(field));
  const rows: RawRow[] = [];
  let without = 0;
  let rejected = 0;
  for (const row of table.rows) {
    if (!fits(row)) continue;
    const values = readers.map((reader) => joinList(reader.read(row), reader.field, role.as));
    if (!alone && needed.some((index) => index >= 0 && values[index]!.length === 0)) {
      without++;
      continue;
    }
    const made = values.reduce((count, { length }) => count * Math.max(1, length), 1);
    if (made > mostFromOneRow) {
      rejected++;
      tellTooMany(table, row, role.as, made, log);
      continue;
    }
    if (rows.length + made > table.rows.length + mostAdded) throw tooManyAdded(table, role.as);
    const beside = kept.map((index) => row.cells[index] ?? null);
    const reversed = isReversed(row);
    for (const cells of combinations(values)) {
      const turned = reversed ? order.map((index, at) => cells[index < 0 ? at : index] ?? null) : cells;
      rows.push({ row: row.row, cells: [...turned, ...beside] });
    }
  }
  if (without > 0) tellWithout(table, role, without, log);
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    header: { row: table.header?.row ?? 0, cells: [...ours, ...kept.map((index) => headers[index]!)] },
    rows,
    rejectedBefore: rejected,
    own: ours.map((_, index) => index),
    ...(table.semicolons === undefined ? {} : { semicolons: table.semicolons }),
  };
}

/** Columns without which a row gives nothing of the role. */
function identityOf(role: MappingRole): readonly string[] {
  return requiredColumns(tableSpecs[role.as]).filter((field) => field !== 'kind' && field !== 'type');
}

function keptColumns(
  table: RawTable,
  role: MappingRole,
  readers: readonly FieldReader[],
  alone: boolean,
): readonly number[] {
  if (role.keep !== undefined) return role.keep.map((column) => columnIndex(table, column));
  if (!alone || (role.as !== 'actors' && role.as !== 'linkages')) return [];
  const used = new Set(readers.flatMap(({ indices }) => indices));
  return headersOf(table).flatMap((_, index) => (used.has(index) ? [] : [index]));
}

/** Our own lists (activities) are one cell, separated by `;`. */
function joinList(cells: readonly RawCell[], field: string, table: RowTableName): readonly RawCell[] {
  const kind = tableSpecs[table].columns.find((column) => column.name === field)?.kind;
  return kind === 'list' && cells.length > 1 ? [cells.map(cellText).join('; ')] : cells;
}

function* combinations(values: readonly (readonly RawCell[])[]): Generator<readonly RawCell[]> {
  const [first, ...rest] = values;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const cell of first.length === 0 ? [null] : first) {
    for (const others of combinations(rest)) yield [cell, ...others];
  }
}

function tooManyAdded(table: RawTable, what: string) {
  return fatal(
    'too-many-rows',
    headerPlace(table),
    `The lists in the ${table.rows.length} rows of ${table.sheet ?? table.file} would give more than ${mostAdded} rows of ${what} beyond these.`,
    'Check the separators in the mapping, or give the table in parts.',
  );
}

function tellTooMany(table: RawTable, row: RawRow, what: string, made: number, log: ProblemLog): void {
  const message = `The lists of row ${row.row} would give ${made} rows of ${what}; at most ${mostFromOneRow} are made, and the row was rejected.`;
  log.add(
    'error',
    'too-many-from-one-row',
    rowReference(table, row.row),
    message,
    'Check the separator in the mapping, or split the row.',
  );
}

function tellWithout(table: RawTable, role: MappingRole, count: number, log: ProblemLog): void {
  const fields = identityOf(role)
    .map((field) => `${field} ${JSON.stringify(role.fields[field] ?? null)}`)
    .join(', ');
  const message = `${count} rows do not name what makes ${role.as} here (${fields}) and give none.`;
  log.add(
    'info',
    'role-not-in-row',
    headerPlace(table),
    message,
    'Nothing needs to be done where nothing is there to name.',
  );
}
