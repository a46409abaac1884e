import type { ReactNode } from 'react';

/** One column of a table: how it is shown and how it is sorted (null last, always). */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly numeric?: boolean;
  sortValue(row: Row): string | number | null;
  show(row: Row): ReactNode;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** A sorted copy; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (column === undefined || sorting === null) return rows;
  const direction = sorting.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: column.sortValue(row) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    if (typeof a.value === 'number' && typeof b.value === 'number') return direction * (a.value - b.value);
    return direction * collator.compare(String(a.value), String(b.value));
  });
  return keyed.map(({ row }) => row);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
