import type { Format } from '../words/format.ts';
import type { MeasureColumn } from '../worker/messages.ts';
import type { Column } from './column.ts';

/** A column of the table of actors for each measure. */
export function measureColumns<Row extends { readonly id: string }>(
  measures: readonly MeasureColumn[],
  position: ReadonlyMap<string, number>,
  format: Format,
): Column<Row>[] {
  return measures.map(({ id, title, values, awaited }) => {
    const measured = (row: Row): number | null => values[position.get(row.id) ?? -1] ?? null;
    return {
      id,
      title,
      width: Math.max(90, 9 * title.length),
      numeric: true,
      sortValue: measured,
      show: (row) => {
        const value = measured(row);
        if (value === null) return awaited ? '…' : '–';
        return format.number(value);
      },
      asks: (row) => (measured(row) === null ? null : { of: 'measure', measure: id, actor: row.id }),
    };
  });
}
