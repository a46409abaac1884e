import { cellText, type RawRow, type RawTable } from '../raw-table.ts';

/** Rows looked at for headers. */
const looked = 30;

/**
 * The row that most likely holds the headers: the first that is nearly as wide as the widest, and holds texts
 * rather than numbers (or years, over a column each). Null where no row does: then the table has no headers, or they are the first row.
 */
export function findHeader(table: RawTable): number | null {
  if (table.header === null) return null;
  const rows = [table.header, ...table.rows].slice(0, looked);
  const widest = Math.max(...rows.map((row) => filled(row).length));
  const found = rows.find((row) => {
    const texts = filled(row);
    const words = texts.filter(isWord).length + yearsIn(texts);
    return texts.length >= Math.max(2, 0.7 * widest) && words >= 0.7 * texts.length;
  });
  return found?.row ?? null;
}

const year = /^(19|20)\d\d$/u;

/** How many texts are years over columns of figures: at least two, all different, beside a word. */
function yearsIn(texts: readonly string[]): number {
  const years = texts.filter((text) => year.test(text));
  return years.length >= 2 && new Set(years).size === years.length && texts.some(isWord) ? years.length : 0;
}

function filled(row: RawRow): readonly string[] {
  return row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text) || text === '%' || text === '#';
}
