import { InputError } from '../../errors.ts';
import type { DatabaseValue, Properties } from '../codec/properties.ts';

/** What separates the entries of a list in a cell: a control character that text does not hold. */
export const listMark = '\u001f';

export interface BulkColumn {
  readonly name: string;
  /** The importer's type. */
  readonly type: 'string' | 'string[]' | 'long' | 'double' | 'boolean';
}

/** The columns that the properties of some rows need, in the order they are met. */
export function columnsOf(rows: Iterable<{ readonly set: Properties }>): BulkColumn[] {
  const types = new Map<string, BulkColumn['type']>();
  for (const { set } of rows) {
    for (const name of Object.keys(set)) {
      const type = typeOf(set[name]!);
      const known = types.get(name);
      if (known === undefined || (known === 'long' && type === 'double')) types.set(name, type);
    }
  }
  return [...types].map(([name, type]) => {
    checkName(name);
    return { name, type };
  });
}

function typeOf(value: DatabaseValue): BulkColumn['type'] {
  if (typeof value === 'bigint') return 'long';
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'string[]' : 'string';
}

/** The importer reads marks in a header as types and options: such a name cannot be said. */
function checkName(name: string): void {
  if (!/[:(){}"\p{Cc}]/u.test(name)) return;
  throw new InputError(
    `The column "${name}" cannot stand in the header of a file for bulk import, because of one of : ( ) { } " or a ` +
      'control character in its name. Rename the column, or use articulator push.',
  );
}

/** One header of a bulk file: first the importer's own fields, then the properties. */
export function headerLine(own: readonly string[], columns: readonly BulkColumn[]): string {
  return `${[...own, ...columns.map(({ name, type }) => `${name}:${type}`)].map(quoted).join(',')}\n`;
}

/** One row of a bulk file; an empty cell is no property. */
export function bulkLine(own: readonly string[], columns: readonly BulkColumn[], set: Properties): string {
  let line = own.map(quoted).join(',');
  for (const { name } of columns) line += `,${cell(Object.hasOwn(set, name) ? set[name]! : null)}`;
  return `${line}\n`;
}

function cell(value: DatabaseValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return quoted(listText(value));
  return Object.is(value, -0) ? '-0.0' : String(value);
}

function listText(values: readonly string[]): string {
  for (const value of values) {
    if (value.includes(listMark)) {
      throw new InputError(
        `The text ${JSON.stringify(value.slice(0, 60))} holds the control character U+001F, which separates lists in ` +
          'files for bulk import. Take it out, or use articulator push.',
      );
    }
  }
  return values.join(listMark);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
