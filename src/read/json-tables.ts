import { checkExpansion } from './check-expansion.ts';
import { checkWidth } from './check-width.ts';
import { fatal } from './fatal.ts';
import { cellText, type RawCell, type RawRow, type RawTable } from './raw-table.ts';

/** A JSON value that is an object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deeper than any program nests lists and objects [O]. */
const deepest = 100;

/** Parses JSON text; throws InputError `not-json` with the place where it breaks, `nested-too-deep`. */
export function parseJson(text: string, file: string): unknown {
  if (isDeeperThan(deepest, text)) {
    const message = `${file} nests lists and objects more than ${deepest} deep.`;
    throw fatal('nested-too-deep', { file }, message, 'Give the tables as arrays of rows of plain values.');
  }
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
 * The fields of a nested `extra` stand beside the others; lists become text separated by `;`. Throws InputError
 * `too-many-columns`, or `absurd-size` where rows of few fields have a great many between them.
 */
export function jsonTable(file: string, name: string, entries: readonly unknown[]): RawTable {
  const positions = new Map<string, number>();
  let made = 0;
  let written = 0;
  const rows: RawRow[] = entries.map((entry, index) => {
    const cells: RawCell[] = [];
    if (isRecord(entry)) written += fillCells(entry, positions, cells);
    made += cells.length;
    checkExpansion(made, written, { file, sheet: name }, 'cells');
    return { row: index + 1, cells: Array.from(cells, (cell) => cell ?? null) };
  });
  checkWidth(positions.size, { file, sheet: name });
  const header = positions.size === 0 ? null : { row: 0, cells: [...positions.keys()] };
  return { file, sheet: name, header, rows };
}

/** Puts the fields of a row in their places and says how many there are. */
function fillCells(entry: JsonRecord, positions: Map<string, number>, cells: RawCell[]): number {
  let count = 0;
  for (const [field, value] of Object.entries(entry)) {
    if (field === 'extra' && isRecord(value)) {
      count += fillCells(value, positions, cells);
      continue;
    }
    let position = positions.get(field);
    if (position === undefined) {
      position = positions.size;
      positions.set(field, position);
    }
    cells[position] = jsonCell(value);
    count++;
  }
  return count;
}

function jsonCell(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((each) => cellText(jsonCell(each))).join('; ');
  return JSON.stringify(value);
}

/** Whether brackets outside texts are open so many at once. */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      for (at++; at < text.length && text.charCodeAt(at) !== quote; at++) {
        if (text.charCodeAt(at) === backslash) at++;
      }
    } else if (sign === openList || sign === openObject) {
      if (++depth > most) return true;
    } else if (sign === openList + 2 || sign === openObject + 2) depth--;
  }
  return false;
}

const quote = 34;
const backslash = 92;
const openList = 91;
const openObject = 123;
