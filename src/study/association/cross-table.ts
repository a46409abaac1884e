/** Decimals to which values are rounded before they are ranked, so that sums in another order tie. */
const scale = 1e9;

/** Two ordinal variables counted against each other: rows and columns in ascending order, none empty. */
export interface CrossTable {
  readonly n: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** `counts[i][j]`: cases with the i-th value of the first and the j-th of the second variable. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Counts the cases by their two values. Values are rounded to 9 decimals first.
 *
 * `first` and `second` are of one length, finite; the order of the cases does not matter.
 */
export function crossTable(first: readonly number[], second: readonly number[]): CrossTable {
  const rows = distinct(first);
  const columns = distinct(second);
  const rowOf = new Map(rows.map((value, place) => [value, place]));
  const columnOf = new Map(columns.map((value, place) => [value, place]));
  const counts = rows.map(() => columns.map(() => 0));
  first.forEach((value, k) => {
    counts[rowOf.get(rounded(value))!]![columnOf.get(rounded(second[k]!))!]!++;
  });
  return { n: first.length, rows, columns, counts };
}

/** How many cases have each value of the first and of the second variable. */
export function margins({ columns, counts }: CrossTable): {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
} {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { rows: counts.map(sum), columns: columns.map((_, j) => sum(counts.map((row) => row[j]!))) };
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values.map(rounded))].sort((a, b) => a - b);
}

function rounded(value: number): number {
  const near = Math.round(value * scale) / scale;
  return near === 0 ? 0 : near;
}
