import { fold } from '../fold.ts';
import { headersOf, matchColumns } from '../match-columns.ts';
import { cellText, type RawCell, type RawRow, type RawTable } from '../raw-table.ts';
import { tableSpecs } from '../table-spec.ts';
import type { Gathering } from './gathering.ts';
import { statedDirection, statedType } from './stated.ts';

const words: Readonly<Record<string, 'directed' | 'undirected'>> = {
  directed: 'directed',
  undirected: 'undirected',
  mutual: 'undirected',
};

/**
 * The column `Type` of Gephi's tables of edges, which says `Directed` or `Undirected` and not what kind of
 * linkage it is; null where the table has none.
 */
export function directionColumn(table: RawTable): number | null {
  const index = headersOf(table).findIndex((header) => fold(header) === 'type');
  if (index < 0) return null;
  let filled = 0;
  for (const row of table.rows) {
    const word = wordOf(row.cells[index] ?? null);
    if (word === '') continue;
    if (!Object.hasOwn(words, word)) return null;
    filled++;
  }
  return filled > 0 ? index : null;
}

function wordOf(cell: RawCell): string {
  return cellText(cell).trim().toLowerCase();
}

/** Whether a row of such a table has no direction. */
export function isUndirected(row: RawRow, column: number): boolean {
  return words[wordOf(row.cells[column] ?? null)] === 'undirected';
}

/**
 * The rows of such a table as linkages of a case: the type is the one stated for all; rows without direction
 * are read as stated (`symmetric`: both ways), or ask for it. Other tables are given back as they are.
 *
 * Throws InputError `type-not-stated`, `direction-not-stated`.
 */
export function withDrawnDirections(table: RawTable, { options, layers }: Gathering): RawTable {
  const column = directionColumn(table);
  if (column === null || table.header === null) return table;
  const place = table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
  const type = statedType(place, {}, options);
  layers.push(type);
  const header = table.header.cells.map((cell, index) => (index === column ? 'direction in the file' : cell));
  const renamed: RawTable = { ...table, header: { ...table.header, cells: [...header, 'type'] } };
  const match = matchColumns(renamed, tableSpecs.linkages, options.columns ?? {});
  const [from, to] = ['from', 'to'].map(
    (name) => match.columns.find(({ spec }) => spec.name === name)?.index ?? -1,
  );
  const width = header.length;
  const rows = table.rows.flatMap((row): RawRow[] => {
    const cells: RawCell[] = [...Array.from({ length: width }, (_, index) => row.cells[index] ?? null), type];
    const out = { row: row.row, cells };
    if (!isUndirected(row, column) || from! < 0 || to! < 0) return [out];
    const direction = statedDirection(place, type, {}, options);
    const turned = cells.map((cell, index) =>
      index === from ? cells[to!]! : index === to ? cells[from!]! : cell,
    );
    const back = { row: row.row, cells: turned };
    if (direction === 'column-to-row') return [back];
    return direction === 'symmetric' && type !== 'acts-jointly' ? [out, back] : [out];
  });
  return { ...renamed, rows };
}
