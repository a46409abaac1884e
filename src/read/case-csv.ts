import type { Case } from '../model/case.ts';
import { caseFileJson } from './case-json.ts';
import { type CaseTables, type WrittenCell, type WrittenTable, writeCaseTables } from './case-tables.ts';
import type { InputFile } from './input-file.ts';

const rowTables = ['actors', 'linkages', 'codes', 'events', 'regions', 'plants'] as const;

/**
 * A case as the files of a folder: `case.json`, `actors.csv`, `linkages.csv` and, where there are any,
 * `codes.csv`, `events.csv`, `regions.csv` and `plants.csv`. UTF-8, comma, decimal point, LF; `written` makes the text
 * of a table.
 */
export function writeCaseFolder(
  subject: Case,
  written: (table: WrittenTable) => string = writeCsv,
): readonly InputFile[] {
  const tables: CaseTables = writeCaseTables(subject);
  const encoder = new TextEncoder();
  const files = rowTables
    .filter((name) => name === 'actors' || name === 'linkages' || tables[name].length > 1)
    .map((name) => ({ name: `${name}.csv`, bytes: encoder.encode(written(tables[name])) }));
  return [{ name: 'case.json', bytes: encoder.encode(caseFileJson(subject)) }, ...files];
}

/** A table as CSV text (RFC 4180, LF). */
export function writeCsv(table: WrittenTable): string {
  return table.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function csvCell(cell: WrittenCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? numberText(cell) : cell;
  return /[",;|\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number that cannot be taken for one with a thousands separator: 1.234 is written 1.2340. */
export function numberText(value: number): string {
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/u.test(text) ? `${text}0` : text;
}
