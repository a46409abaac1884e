import { Name } from '../panels/Name.tsx';
import type { CellEdit } from '../tables/cell-edit.ts';
import type { Column } from '../tables/column.ts';

/** A column of the format whose cells a scenario can set. */
export interface CellColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly edit: CellEdit<Row>;
}

/** The columns of a table with those of a scenario: what is shown already is changed there, the others follow. */
export function withCells<Row extends object>(
  columns: readonly Column<Row>[],
  cells: readonly CellColumn<Row>[],
): readonly Column<Row>[] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const shown = columns.map((column): Column<Row> => {
    const edit = byId.get(column.id)?.edit;
    return edit === undefined ? column : { ...column, edit };
  });
  const known = new Set(columns.map(({ id }) => id));
  const last = shown.findLastIndex(({ edit }) => edit !== undefined);
  const others = cells.filter(({ id }) => !known.has(id)).map(cellColumn);
  return [...shown.slice(0, last + 1), ...others, ...shown.slice(last + 1)];
}

function cellColumn<Row extends object>({ id, title, numeric, edit }: CellColumn<Row>): Column<Row> {
  const titles = new Map(edit.choices);
  const said = (row: Row): string => {
    const text = edit.text(row);
    return titles.get(text) ?? text;
  };
  const value = (row: Row): string | number | null => {
    const text = said(row);
    return text === '' ? null : numeric ? Number(text) : text;
  };
  return {
    id,
    title,
    width: Math.max(numeric ? 90 : 120, 9 * title.length),
    ...(numeric && { numeric }),
    sortValue: value,
    show: (row) => (said(row) === '' ? '–' : <Name text={said(row)} limit={60} />),
    edit,
  };
}
