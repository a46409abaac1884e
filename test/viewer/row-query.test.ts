import { describe, expect, it } from 'vitest';
import type { Column } from '../../viewer/src/tables/column.ts';
import { findRows } from '../../viewer/src/tables/row-query.ts';
import { atOnce } from '../../viewer/src/view/steps.ts';

interface Row {
  readonly name: string;
  readonly degree: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Name', width: 1, sortValue: ({ name }) => name, show: () => null },
  {
    id: 'degree',
    title: 'Degree',
    width: 1,
    numeric: true,
    sortValue: ({ degree }) => degree,
    show: () => null,
  },
];
const rows: readonly Row[] = [
  { name: 'Siderúrgica Norte', degree: 2 },
  { name: 'Oficina 12', degree: null },
  { name: 'Norte Metais', degree: 8 },
];
const found = (text: string, column: string | null = null) =>
  atOnce(findRows(rows, columns, { text, column })).map(({ name }) => name);

describe('a search in a table', () => {
  it('finds every word, whatever its case, accents and order', () => {
    expect(found('norte SIDERURGICA')).toEqual(['Siderúrgica Norte']);
    expect(found('norte')).toEqual(['Siderúrgica Norte', 'Norte Metais']);
    expect(found('')).toHaveLength(3);
  });

  it('compares numbers in a column of numbers, where what is not defined is never found', () => {
    expect(found('> 2', 'degree')).toEqual(['Norte Metais']);
    expect(found('>=2', 'degree')).toEqual(['Siderúrgica Norte', 'Norte Metais']);
    expect(found('1..7,5', 'degree')).toEqual(['Siderúrgica Norte']);
    expect(found('= 8', 'degree')).toEqual(['Norte Metais']);
    expect(found('<100', 'degree')).toHaveLength(2);
  });

  it('searches numbers only where their column is chosen', () => {
    expect(found('12')).toEqual(['Oficina 12']);
    expect(found('8', 'degree')).toEqual(['Norte Metais']);
  });
});
