import { cleanText } from '../clean-text.ts';
import { fold } from '../fold.ts';
import type { ProblemLog } from '../problem-log.ts';
import { cellText, type RawCell, type RawRow, type RawTable, rowReference } from '../raw-table.ts';
import { columnIndex } from './column-index.ts';
import type { LookupTables } from './lookup-tables.ts';
import type { FieldSource, MappingRole } from './mapping.ts';
import { writtenNumber } from './written-number.ts';

/** The cells of one of our columns that a row gives: one, several where a list is split, none where it is empty. */
export interface FieldReader {
  readonly field: string;
  /** Columns that are used. */
  readonly indices: readonly number[];
  readonly read: (row: RawRow) => readonly RawCell[];
}

/** A reader for each field of a role. Throws InputError `column-not-found`, `lookup-not-found`. */
export function fieldReaders(
  table: RawTable,
  role: MappingRole,
  lookups: LookupTables,
  log: ProblemLog,
): readonly FieldReader[] {
  return Object.entries(role.fields).map(([field, given]) => {
    const source = typeof given === 'object' ? given : { column: given };
    const columns = source.columns ?? (source.column === undefined ? [] : [source.column]);
    const indices = columns.map((column) => columnIndex(table, column));
    const change = changes(table, field, source, lookups, log);
    const read = (row: RawRow): readonly RawCell[] => {
      if (indices.length === 0) return source.constant === undefined ? [] : [source.constant];
      const cells = indices.flatMap((index) => pieces(row.cells[index] ?? null, source.split));
      const changed = cells.flatMap((cell) => change(cell, row) ?? []);
      return changed.length === 0 && source.constant !== undefined ? [source.constant] : changed;
    };
    return { field, indices, read };
  });
}

function pieces(cell: RawCell, separator: string | undefined): readonly RawCell[] {
  if (cell === null || cellText(cell).trim() === '') return [];
  return separator === undefined
    ? [cell]
    : cellText(cell)
        .split(separator)
        .flatMap((text) => cleanText(text) ?? []);
}

/** What is done to a cell, in this order: lookup, words, whole numbers, leading zeros, suffixes, prefix. */
function changes(
  table: RawTable,
  field: string,
  source: FieldSource,
  lookups: LookupTables,
  log: ProblemLog,
): (cell: RawCell, row: RawRow) => RawCell {
  const values = source.lookup === undefined ? null : lookups.values(source.lookup, log);
  const words =
    source.words === undefined
      ? null
      : new Map(Object.entries(source.words).map(([theirs, ours]) => [fold(theirs), ours]));
  const tell = (key: string, code: string, row: RawRow, value: string, message: string, remedy: string) =>
    log.once(
      key,
      'warning',
      code,
      { ...rowReference(table, row.row), column: field, value },
      message,
      remedy,
    );
  return (given, row) => {
    let cell = given;
    if (values !== null) {
      const key = cleanText(cellText(cell)) ?? '';
      const found = values.get(key);
      if (found === undefined) {
        tell(
          `${field}\u0000${key}`,
          'lookup-missing',
          row,
          key,
          `${source.lookup!.file} has no value for "${key}"; it was taken as not known.`,
          'Add the key there, or correct it here.',
        );
        return null;
      }
      cell = found;
    }
    if (words !== null) cell = words.get(fold(cellText(cell))) ?? cell;
    if (source.wholeNumber === true)
      cell = cellText(cell)
        .trim()
        .replace(/^(\d+)\.0+$/u, '$1');
    if (source.pad !== undefined && /^\d+$/u.test(cellText(cell).trim()))
      cell = cellText(cell).trim().padStart(source.pad, '0');
    if (source.suffixes === true && typeof cell === 'string') {
      const plain = writtenNumber(cell);
      if (plain !== cell.trim()) {
        const message = `Sums in column ${field} were read as written: "${cell.trim()}" is ${plain}.`;
        log.once(
          field,
          'info',
          'sum-as-written',
          { ...rowReference(table, row.row), column: field, value: cell },
          message,
          'Nothing needs to be done.',
        );
      }
      cell = plain;
    }
    return source.prefix === undefined ? cell : `${source.prefix}${cleanText(cellText(cell)) ?? ''}`;
  };
}
