import { cellText, type RawRow, type RawTable } from '../raw-table.ts';
import { columnIndex } from './column-index.ts';
import type { RowCondition } from './mapping.ts';
import { wildcardMatch } from './wildcard-match.ts';

/** A test of rows, the column looked up once. Throws InputError `column-not-found`. */
export function rowTest(table: RawTable, condition: RowCondition): (row: RawRow) => boolean {
  const index = condition.column === undefined ? null : columnIndex(table, condition.column);
  const patterns = (condition.equals ?? []).map(String);
  const fits = (text: string) =>
    (condition.empty === true && text === '') ||
    (condition.filled === true && text !== '') ||
    patterns.some((pattern) => wildcardMatch(pattern, text));
  if (index !== null) return (row) => fits(cellText(row.cells[index] ?? null).trim());
  return (row) => row.cells.some((cell) => fits(cellText(cell).trim()) && cellText(cell).trim() !== '');
}

/** A condition in words, for messages. */
export function conditionWords(condition: RowCondition): string {
  const where = condition.column === undefined ? 'any cell' : `column ${condition.column}`;
  const what = [
    ...(condition.equals === undefined
      ? []
      : [
          `is ${condition.equals.length > 1 ? 'one of ' : ''}${condition.equals.map((word) => `"${word}"`).join(', ')}`,
        ]),
    ...(condition.empty === true ? ['is empty'] : []),
    ...(condition.filled === true ? ['is not empty'] : []),
  ];
  return `${where} ${what.join(' or ')}`;
}
