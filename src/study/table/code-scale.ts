import { UsageError } from '../../errors.ts';
import { codeColumns } from './study-table-spec.ts';

/** The scale that codes of a table are declared to be on: of one column, or of all where `column` is null. */
export interface CodeScale {
  readonly column: string | null;
  readonly low: number;
  readonly high: number;
}

/** The scale of the method, to which declared ones are brought. */
export const methodScale = { low: 0, high: 3 } as const;

/**
 * Reads `0-5` (all codes) or `CE=0-6` (one column).
 *
 * Throws UsageError where it is neither, or names a column that holds no codes.
 */
export function parseCodeScale(text: string): CodeScale {
  const parts = /^(?:([A-Za-z0-9]+)=)?(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text.trim());
  const low = Number(parts?.[2]);
  const high = Number(parts?.[3]);
  if (parts === null || !(low < high)) {
    throw new UsageError(`--scale must be LOW-HIGH or COLUMN=LOW-HIGH, e.g. 0-5 or CE=0-6, not "${text}".`);
  }
  const given = parts[1] ?? null;
  const column =
    given === null ? null : codeColumns.find((name) => name.toLowerCase() === given.toLowerCase());
  if (column === undefined) {
    throw new UsageError(
      `--scale ${text}: "${given}" holds no codes. Columns of codes: ${codeColumns.join(', ')}.`,
    );
  }
  return { column, low, high };
}

/** The scale declared for a column: its own, else that of all; null where none was. */
export function scaleOf(column: string, scales: readonly CodeScale[]): CodeScale | null {
  return (
    scales.find((scale) => scale.column === column) ?? scales.find((scale) => scale.column === null) ?? null
  );
}

/** A code on 0..3. */
export function rescaled(code: number, { low, high }: CodeScale): number {
  return methodScale.low + ((code - low) / (high - low)) * (methodScale.high - methodScale.low);
}
