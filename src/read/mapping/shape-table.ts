import { fatal } from '../fatal.ts';
import type { ProblemLog } from '../problem-log.ts';
import {
  cellText,
  headerPlace,
  type RawCell,
  type RawRow,
  type RawTable,
  rowReference,
} from '../raw-table.ts';
import { repeatedHeaders } from '../repeated-headers.ts';
import { columnIndex } from './column-index.ts';
import type { FileMapping } from './mapping.ts';
import { conditionWords, rowTest } from './row-condition.ts';

/**
 * A table as the mapping says it lies in its file: the row or rows of headers, the last row, cells that stand
 * for those below them, and rows that are left out. Everything left out is told and not counted as read.
 *
 * Throws InputError `header-not-found` where there is nothing in the row that should hold the headers.
 */
export function shapeTable(table: RawTable, entry: FileMapping, log: ProblemLog): RawTable {
  const placed = withHeader(table, entry, log);
  const ended = until(placed, entry.lastRow, log);
  const filled = fillDown(ended, entry);
  return leaveOut(filled, entry, log);
}

function withHeader(table: RawTable, entry: FileMapping, log: ProblemLog): RawTable {
  if (entry.header === undefined || table.header === null) return table;
  const all = [table.header, ...table.rows];
  if (entry.header === 0) {
    const width = all.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
    return { ...table, header: { row: 0, cells: Array.from({ length: width }, () => null) }, rows: all };
  }
  const wanted = Array.isArray(entry.header) ? entry.header : [entry.header];
  const headers = wanted.map((number) => all.find(({ row }) => row === number));
  if (headers.some((row) => row === undefined)) {
    const missing = wanted.filter((_, index) => headers[index] === undefined).join(', ');
    const message = `Nothing stands in row ${missing}, which the mapping says holds headers.`;
    throw fatal(
      'header-not-found',
      headerPlace(table),
      message,
      'Correct "header" in the mapping: it is the number of the row as the spreadsheet shows it.',
    );
  }
  const last = Math.max(...wanted);
  const above = all.filter(({ row }) => row < last && !wanted.includes(row));
  tellLeftOut(table, above, 'stand above the headers', log);
  const below = all.filter(({ row }) => row > last);
  const repeated = repeatedHeaders(headers.at(-1)!, below);
  return {
    ...table,
    header: { row: last, cells: joinedHeaders(headers.map((row) => row!.cells)) },
    rows: below.filter(({ row }) => !repeated.has(row)),
    repeatedHeaders: [...repeated],
  };
}

/** Headers over several rows, joined by a space; in all but the last an empty cell stands for the one left of it (merged headings). */
function joinedHeaders(rows: readonly (readonly RawCell[])[]): RawCell[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const texts = rows.map((cells, level) => {
    let left = '';
    return Array.from({ length: width }, (_, index) => {
      const text = cellText(cells[index] ?? null).trim();
      if (level === rows.length - 1) return text;
      left = text === '' ? left : text;
      return left;
    });
  });
  return Array.from({ length: width }, (_, index) =>
    texts
      .map((row) => row[index]!)
      .filter((text) => text !== '')
      .join(' '),
  ).map((text) => (text === '' ? null : text));
}

function until(table: RawTable, lastRow: number | undefined, log: ProblemLog): RawTable {
  if (lastRow === undefined) return table;
  tellLeftOut(
    table,
    table.rows.filter(({ row }) => row > lastRow),
    'stand below the last row',
    log,
  );
  return { ...table, rows: table.rows.filter(({ row }) => row <= lastRow) };
}

function fillDown(table: RawTable, entry: FileMapping): RawTable {
  const columns = (entry.fillDown ?? []).map((column) => columnIndex(table, column));
  if (columns.length === 0) return table;
  const above = new Map<number, RawCell>();
  const rows = table.rows.map(({ row, cells }): RawRow => {
    const filled = [...cells];
    for (const column of columns) {
      while (filled.length <= column) filled.push(null);
      if (cellText(filled[column]!).trim() === '') filled[column] = above.get(column) ?? null;
      else above.set(column, filled[column]!);
    }
    return { row, cells: filled };
  });
  return { ...table, rows };
}

function leaveOut(table: RawTable, entry: FileMapping, log: ProblemLog): RawTable {
  let rows = table.rows;
  for (const condition of entry.leaveOut ?? []) {
    const test = rowTest(table, condition);
    tellLeftOut(
      table,
      rows.filter(test),
      `are left out as the mapping says (${conditionWords(condition)})`,
      log,
    );
    rows = rows.filter((row) => !test(row));
  }
  return { ...table, rows };
}

function tellLeftOut(table: RawTable, rows: readonly RawRow[], why: string, log: ProblemLog): void {
  if (rows.length === 0) return;
  const shown =
    rows
      .slice(0, 10)
      .map(({ row }) => row)
      .join(', ') + (rows.length > 10 ? ' …' : '');
  const message = `${rows.length} rows ${why} and are not counted: ${shown}.`;
  log.add('info', 'rows-left-out', rowReference(table, rows[0]!.row), message, 'Nothing needs to be done.');
}
