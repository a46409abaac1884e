import type { RowReference } from '../../../src/model/problem.ts';
import { Rows } from '../panels/Rows.tsx';
import type { Column } from './column.ts';

/** The rows of the user's files that something came from. */
export function rowsColumn<Row extends { readonly rows: readonly RowReference[] }>(
  title: string,
): Column<Row> {
  return {
    id: 'rows',
    title,
    width: 160,
    sortValue: ({ rows }) => rows[0]?.row ?? null,
    show: ({ rows }) => <Rows rows={rows} />,
  };
}
