import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { asksForMenu } from '../menu/menu-target.ts';
import type { RowMenu } from '../menu/use-row-menu.ts';
import { Name } from '../panels/Name.tsx';
import { useWords } from '../words/language-store.ts';
import { CellEditor } from './CellEditor.tsx';
import { cellKeyMove } from './cell-edit.ts';
import { type Column, type Sorting, sortRows } from './column.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { rowKeyMove } from './row-key-move.ts';
import type { RowQuery } from './row-query.ts';
import { TableRow } from './TableRow.tsx';
import { TableSearch } from './TableSearch.tsx';
import { useCellPlace } from './use-cell-place.ts';
import { useFound } from './use-found.ts';

interface DataTableProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  keyOf(row: Row): string;
  /** Whether a row is the one selected; a new function only where the selection is another one. */
  readonly isSelected: (row: Row) => boolean;
  onSelect(row: Row): void;
  readonly none: string;
  /** Opens the menu of a row, where rows have one. */
  readonly onMenu?: RowMenu<Row>;
  /** Rows of the whole network, of which `rows` are those the view leaves. */
  readonly all: number;
}

const rowHeight = 30;
const headHeight = 30;

/** A table of any length: only what is seen is in the page. Arrow keys walk, Enter selects, headers sort. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, rows, columns, keyOf, isSelected, onSelect, onMenu, none, all } = props;
  const words = useWords('tables');
  const [query, setQuery] = useState<RowQuery>({ text: '', column: null });
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const found = useFound(rows, columns, query);
  const sorted = useMemo(() => sortRows(found, columns, sorting), [found, columns, sorting]);
  const cells = useCellPlace(columns, sorted);
  const { place } = cells;
  const faultId = useId();
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: rowHeight,
  });
  const selected = useMemo(() => sorted.findIndex(isSelected), [sorted, isSelected]);

  useEffect(() => {
    if (selected < 0) return;
    setActive(selected);
    virtual.scrollToIndex(selected, { align: 'auto' });
  }, [selected, virtual]);

  const move = (to: number): void => {
    setActive(to);
    virtual.scrollToIndex(to, { align: 'auto' });
    cells.focusWanted.current = true;
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // A number in the row opens its explanation itself.
    const onNumber = event.target instanceof HTMLButtonElement;
    const current = Math.min(active, sorted.length - 1);
    const row = sorted[current];
    if (onNumber && (event.key === 'Enter' || event.key === ' ')) return;
    if (row !== undefined && onMenu !== undefined && asksForMenu(event)) {
      event.preventDefault();
      const { left, bottom } = (event.target as Element).getBoundingClientRect();
      onMenu(row, { x: Math.max(left, 0) + 12, y: bottom }, true);
      return;
    }
    const cell = place === null ? null : cellKeyMove(event.key, place, columns);
    if (cell !== null) {
      event.preventDefault();
      cells.go(cell);
      return;
    }
    if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      onSelect(row);
      return;
    }
    const to = rowKeyMove(event.key, current, sorted.length);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  const editorOf = (row: Row) => {
    const { edit, title: column } = columns[place!.column!]!;
    if (edit === undefined) return null;
    return (
      <CellEditor
        key={`${keyOf(row)} ${place!.column}`}
        row={row}
        title={column}
        edit={edit}
        faultId={faultId}
        onFault={cells.setFault}
        onLeave={cells.leave}
      />
    );
  };
  const widths = columns.map(({ width }) => `minmax(${width}px, ${width}fr)`).join(' ');
  const style = { gridTemplateColumns: widths, minWidth: columns.reduce((sum, { width }) => sum + width, 0) };

  if (all === 0) return <p className="quiet table-none">{none}</p>;
  return (
    <>
      <TableSearch query={query} columns={columns} shown={sorted.length} all={all} onQuery={setQuery} />
      {place !== null && (
        <p id={`${faultId}hint`} className="quiet table-hint">
          {words.editHint}
        </p>
      )}
      {cells.fault !== null && (
        <p id={faultId} className="callout bad table-hint" role="alert">
          <Name text={cells.fault} limit={400} />
        </p>
      )}
      {sorted.length === 0 && <p className="quiet table-none">{words.nothingFound}</p>}
      <div className="table-scroll" ref={scroller}>
        {/* biome-ignore lint/a11y/useSemanticElements: rows out of sight are not in the page, so this is no table element */}
        <div
          role="grid"
          aria-label={title}
          aria-rowcount={sorted.length + 1}
          aria-colcount={columns.length}
          aria-describedby={place === null ? undefined : `${faultId}hint`}
          tabIndex={-1}
          className="table"
        >
          {/* biome-ignore lint/a11y/useFocusableInteractive: the cells of a header row hold buttons */}
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div role="row" aria-rowindex={1} className="table-row table-head" style={style}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div
            role="rowgroup"
            className="table-body"
            ref={cells.body}
            style={{ height: virtual.getTotalSize() }}
            onKeyDown={onKeyDown}
          >
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = sorted[index]!;
              const here = index === Math.min(active, sorted.length - 1);
              return (
                <TableRow
                  key={keyOf(row)}
                  row={row}
                  columns={columns}
                  index={index}
                  style={{ ...style, transform: `translateY(${start - headHeight}px)` }}
                  selected={isSelected(row)}
                  reachable={here}
                  wanted={cells.focusWanted}
                  place={place}
                  editor={here && place?.editing && editorOf(row)}
                  onChoose={() => {
                    setActive(index);
                    onSelect(row);
                  }}
                  onMenu={(event) => {
                    if (onMenu === undefined || event.button !== 2) return;
                    event.preventDefault();
                    onMenu(row, { x: event.clientX, y: event.clientY }, false);
                  }}
                  onFocus={(column) => {
                    setActive(index);
                    cells.setColumn(column);
                  }}
                  onOpen={(column) => {
                    setActive(index);
                    cells.go({ column, editing: true });
                  }}
                />
              );
            })}
          </div>
        </div>
      </div>
    </>
  );
}
