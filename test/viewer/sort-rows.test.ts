import { expect, it } from 'vitest';
import { type Column, sortRows } from '../../viewer/src/tables/column.ts';
import { rowKeyMove } from '../../viewer/src/tables/row-key-move.ts';

const column: Column<{ readonly value: number | string | null }> = {
  id: 'value',
  title: 'Value',
  width: 1,
  sortValue: ({ value }) => value,
  show: () => null,
};
const sorted = (values: readonly (number | string | null)[], descending: boolean) =>
  sortRows(
    values.map((value) => ({ value })),
    [column],
    { column: 'value', descending },
  ).map(({ value }) => value);

it('sorts what is not defined last, whichever way', () => {
  expect(sorted([2, null, 10, -1], false)).toEqual([-1, 2, 10, null]);
  expect(sorted([2, null, 10, -1], true)).toEqual([10, 2, -1, null]);
});

it('sorts text as people do', () => {
  expect(sorted(['firm 10', 'Firm 2', 'árvore'], false)).toEqual(['árvore', 'Firm 2', 'firm 10']);
});

it('walks rows within bounds and leaves other keys alone', () => {
  expect(rowKeyMove('ArrowDown', 4, 5)).toBe(4);
  expect(rowKeyMove('ArrowUp', 0, 5)).toBe(0);
  expect(rowKeyMove('PageDown', 0, 50)).toBe(10);
  expect(rowKeyMove('End', 0, 50)).toBe(49);
  expect(rowKeyMove('a', 3, 5)).toBeNull();
  expect(rowKeyMove('ArrowDown', 0, 0)).toBeNull();
});
