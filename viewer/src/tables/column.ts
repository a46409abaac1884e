import type { ReactNode } from 'react';
import type { Question } from '../worker/question.ts';
import type { CellEdit } from './cell-edit.ts';
import { foldText } from './fold-text.ts';

/** One column of a table: how it is shown and how it is sorted (null last, always). */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly numeric?: boolean;
  /** What it is sorted and searched by; text as it is shown. */
  sortValue(row: Row): string | number | null;
  show(row: Row): ReactNode;
  /** How its cells are changed in their place; absent: they are not. */
  readonly edit?: CellEdit<Row>;
  /** What is asked where a number is pressed; null where there is none. */
  asks?(row: Row): Question | null;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** A sorted copy; equal rows keep their order. Text without case and accents, numbers in it as numbers. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (column === undefined || sorting === null) return rows;
  const direction = sorting.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: sortKey(column.sortValue(row)) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return a.value < b.value ? -direction : a.value > b.value ? direction : 0;
  });
  return keyed.map(({ row }) => row);
}

/** Keys compare as plain text, which sorts 100,000 names several times faster than a collator. */
const sortKey = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? foldText(value).replace(/\d+/g, (digits) => digits.padStart(12, '0')) : value;
