import type { CSSProperties, ReactNode } from 'react';
import { Explained } from '../panels/Explained.tsx';
import type { CellPlace } from './cell-edit.ts';
import type { Column } from './column.ts';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  readonly style: CSSProperties;
  readonly selected: boolean;
  /** The one row that can be reached with Tab. */
  readonly reachable: boolean;
  /** Where in it the keys are; null: its cells are only read. */
  readonly place: CellPlace | null;
  /** The field of the cell that is being changed. */
  readonly editor: ReactNode;
  /** Takes the focus as soon as it is in the page. */
  readonly wanted: { current: boolean };
  onChoose(): void;
  onMenu(event: React.MouseEvent): void;
  onFocus(column: number | null): void;
  onOpen(column: number): void;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, index, style, selected, reachable, place, editor, wanted } = props;
  const { onChoose, onMenu, onFocus, onOpen } = props;
  const column = place?.column ?? null;
  const take = (element: HTMLElement | null): void => {
    if (!reachable || !wanted.current || element === null) return;
    wanted.current = false;
    element.focus();
  };
  const content = (each: Column<Row>): ReactNode => {
    const question = each.asks?.(row) ?? null;
    if (question === null || each.edit !== undefined) return each.show(row);
    return (
      <Explained question={question} title={each.title} inRow={{ reachable }}>
        {each.show(row)}
      </Explained>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of sight are not in the page, so this is no table element
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, by the group of rows
    <div
      ref={column === null ? take : undefined}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable && column === null ? 0 : -1}
      className="table-row"
      style={style}
      onClick={onChoose}
      onContextMenu={onMenu}
      onFocus={(event) => event.target === event.currentTarget && onFocus(null)}
    >
      {columns.map((each, at) => {
        const { id, numeric, edit } = each;
        const here = reachable && at === column;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={id}
            ref={here && !place?.editing ? take : undefined}
            role="gridcell"
            aria-readonly={place === null ? undefined : edit === undefined}
            tabIndex={here ? 0 : place === null ? undefined : -1}
            className={`cell${numeric ? ' numeric' : ''}${edit === undefined ? '' : ' editable'}`}
            onFocus={(event) => event.target === event.currentTarget && onFocus(at)}
            onClick={(event) => {
              // The first press selects the row, the second opens the cell: so it is by touch as well.
              if (edit === undefined || !selected || (here && place?.editing)) return;
              event.stopPropagation();
              onOpen(at);
            }}
          >
            {here && place?.editing ? editor : content(each)}
          </div>
        );
      })}
    </div>
  );
}
