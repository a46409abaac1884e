import { fatal } from './fatal.ts';
import type { RawCell, RawRow, RawTable } from './raw-table.ts';

/** A JSON value that is an object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON text; throws InputError `not-json` with the place where it breaks. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fatal(
      'not-json',
      { file },
      `${file} is not valid JSON: ${reason}.`,
      'Correct the file at that place, or export it again.',
    );
  }
}

/**
 * An array of objects as a raw table: the headers are the names of all fields, in the order they are met.
 *
 * The fields of a nested `extra` stand beside the others; lists become text separated by `;`.
 */
export function jsonTable(file: string, name: string, entries: readonly unknown[]): RawTable {
  const positions = new Map<string, number>();
  const rows: RawRow[] = entries.map((entry, index) => {
    const cells: RawCell[] = [];
    if (isRecord(entry)) fillCells(entry, positions, cells);
    return { row: index + 1, cells: Array.from(cells, (cell) => cell ?? null) };
  });
  const header = positions.size === 0 ? null : { row: 0, cells: [...positions.keys()] };
  return { file, sheet: name, header, rows };
}

function fillCells(entry: JsonRecord, positions: Map<string, number>, cells: RawCell[]): void {
  for (const [field, value] of Object.entries(entry)) {
    if (field === 'extra' && isRecord(value)) {
      fillCells(value, positions, cells);
      continue;
    }
    let position = positions.get(field);
    if (position === undefined) {
      position = positions.size;
      positions.set(field, position);
    }
    cells[position] = jsonCell(value);
  }
}

function jsonCell(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String).join('; ');
  return JSON.stringify(value);
}
