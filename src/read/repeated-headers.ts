import { cellText, isBlank, type RawRow } from './raw-table.ts';

/** Rows in which the headers stand again, as where pages were put one below the other: at least two texts, all alike. */
export function repeatedHeaders(header: RawRow, body: readonly RawRow[]): ReadonlySet<number> {
  const texts = header.cells.map((cell) => cellText(cell).trim());
  if (texts.filter((text) => text !== '').length < 2) return new Set();
  const same = ({ cells }: RawRow) =>
    texts.every((text, index) => text === cellText(cells[index] ?? null).trim()) &&
    isBlank(cells.slice(texts.length));
  return new Set(body.filter(same).map(({ row }) => row));
}
