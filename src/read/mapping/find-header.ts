import { cellText, type RawRow, type RawTable } from '../raw-table.ts';

/** Rows looked at for headers. */
const looked = 30;

/**
 * The row that most likely holds the headers: the first that is nearly as wide as the widest, and holds texts
 * rather than numbers. Null where no row does: then the table has no headers, or they are the first row.
 */
export function findHeader(table: RawTable): number | null {
  if (table.header === null) return null;
  const rows = [table.header, ...table.rows].slice(0, looked);
  const widest = Math.max(...rows.map((row) => filled(row).length));
  const found = rows.find((row) => {
    const texts = filled(row);
    return texts.length >= Math.max(2, 0.7 * widest) && texts.filter(isWord).length >= 0.7 * texts.length;
  });
  return found?.row ?? null;
}

function filled(row: RawRow): readonly string[] {
  return row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text) || text === '%' || text === '#';
}
