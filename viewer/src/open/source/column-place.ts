import { fold } from '../../../../src/read/fold.ts';
import type { ColumnName } from '../../../../src/read/mapping/layout.ts';

/** Where a column of a mapping stands among the headers, from 0; -1 where it does not. */
export function columnPlace(headers: readonly string[], column: ColumnName): number {
  if (typeof column === 'number') return column <= headers.length ? column - 1 : -1;
  const exact = headers.indexOf(column.trim());
  return exact >= 0 ? exact : headers.findIndex((header) => header !== '' && fold(header) === fold(column));
}

/** A column as a mapping names it: by its header, by its number where the header is empty or stands twice. */
export function columnName(headers: readonly string[], place: number): ColumnName {
  const header = headers[place] ?? '';
  const alike = headers.filter((other) => fold(other) === fold(header)).length;
  return header === '' || alike > 1 ? place + 1 : header;
}
