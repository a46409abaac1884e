import type { Column, Sorting } from './column.ts';

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  onSort(sorting: Sorting | null): void;
}

/** A header that sorts: numbers from the largest first, text from A; again for the other way. */
export function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const mine = sorting?.column === column.id;
  const direction = !mine ? 'none' : sorting.descending ? 'descending' : 'ascending';
  const first = column.numeric === true;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside takes the focus
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that is not a table element
    <div role="columnheader" aria-sort={direction} className={column.numeric ? 'cell numeric' : 'cell'}>
      <button
        type="button"
        onClick={() => onSort({ column: column.id, descending: mine ? !sorting.descending : first })}
      >
        {column.title}
        <span aria-hidden="true">{direction === 'none' ? '' : direction === 'ascending' ? ' ▲' : ' ▼'}</span>
      </button>
    </div>
  );
}
