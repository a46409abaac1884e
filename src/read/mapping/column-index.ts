import { cleanText } from '../clean-text.ts';
import { fatal } from '../fatal.ts';
import { fold } from '../fold.ts';
import { headersOf } from '../match-columns.ts';
import { headerPlace, type RawTable } from '../raw-table.ts';
import type { ColumnName } from './layout.ts';

/**
 * Where a column of a table stands, from 0: by its header, else by its header without case, accents, spaces
 * and hyphens, else by its number.
 *
 * Throws InputError `column-not-found`, which names the columns found, and `repeated-header` where a header
 * that is asked for stands over several columns.
 */
export function columnIndex(table: RawTable, column: ColumnName): number {
  const found = headersOf(table);
  const shown = table.sheet === undefined ? table.file : `sheet ${table.sheet} of ${table.file}`;
  if (typeof column === 'number') {
    if (column <= found.length) return column - 1;
    const message = `There is no column ${column} in ${shown}, which has ${found.length}.`;
    throw fatal('column-not-found', headerPlace(table), message, 'Correct the number in the mapping.');
  }
  const name = cleanText(column);
  const exact = found.flatMap((header, index) => (header === name ? [index] : []));
  const matches =
    exact.length > 0
      ? exact
      : found.flatMap((header, index) => (fold(header) === fold(column) ? [index] : []));
  if (matches.length === 1) return matches[0]!;
  const place = { ...headerPlace(table), value: column };
  if (matches.length === 0) {
    const message = `There is no column "${column}" in ${shown}. Columns found: ${found.join(', ')}.`;
    throw fatal(
      'column-not-found',
      place,
      message,
      'Write the header as it stands, or the number of the column, in the mapping.',
    );
  }
  const numbers = matches.map((index) => index + 1).join(' and ');
  const message = `"${column}" stands over columns ${numbers} of ${shown}.`;
  throw fatal('repeated-header', place, message, 'Say the number of the column instead of its header.');
}
