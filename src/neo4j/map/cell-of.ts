/** What the tables of a case take as a cell. */
export type Cell = string | number | boolean | null;

/** A value of somebody's database as a cell: dates, points and large integers as text, lists separated by `;`. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (Array.isArray(value)) return value.map((part) => String(cellOf(part) ?? '')).join('; ');
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return String(value);
}
