import type { CSSProperties } from 'react';
import type { Column } from './column.ts';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  readonly style: CSSProperties;
  readonly selected: boolean;
  /** The one row that can be reached with Tab. */
  readonly reachable: boolean;
  /** Takes the focus as soon as it is in the page. */
  readonly wanted: { current: boolean };
  onChoose(): void;
  onFocus(): void;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, index, style, selected, reachable, wanted, onChoose, onFocus } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of sight are not in the page, so this is no table element
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, by the group of rows
    <div
      ref={(element) => {
        if (!reachable || !wanted.current || element === null) return;
        wanted.current = false;
        element.focus();
      }}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      className="table-row"
      style={style}
      onClick={onChoose}
      onFocus={onFocus}
    >
      {columns.map((column) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div key={column.id} role="gridcell" className={column.numeric ? 'cell numeric' : 'cell'}>
          {column.show(row)}
        </div>
      ))}
    </div>
  );
}
