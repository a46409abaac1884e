import { fold } from '../fold.ts';
import type { RawTable } from '../raw-table.ts';
import { cellText } from '../raw-table.ts';
import { matrixGrid } from './matrix-grid.ts';

/** Enough rows to look at. */
const sampleRows = 200;

/**
 * Whether a table is a square matrix beyond doubt: at least three columns of names, most names of the smaller
 * set of names are in the other, and nothing but numbers, dashes and words of one to five letters stands
 * between. Two-mode matrices cannot be told from other tables: `--form two-mode` says it.
 */
export function looksLikeMatrix(table: RawTable): boolean {
  const grid = matrixGrid(table);
  const { rows, columns } = grid;
  if (columns.length < 2 || rows.length < 2) return false;
  const names = new Set(columns.map(({ id }) => id));
  const distinct = new Set(rows.map(({ id }) => id));
  const shared = [...distinct].filter((id) => names.has(id)).length;
  if (shared < 2 || shared < Math.min(distinct.size, names.size) / 2) return false;
  return grid.cells.slice(0, sampleRows).every((row) => row.every(isPlain));
}

function isPlain(cell: Parameters<typeof cellText>[0]): boolean {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return true;
  const text = fold(cellText(cell));
  return text === '' || /^[\d.,%+]*$/u.test(text) || /^(\p{L}{1,5}|n\/a|\?|[–—.])$/u.test(text);
}
