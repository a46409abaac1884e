import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem, Severity } from '../../../../src/model/problem.ts';
import { Name } from '../../panels/Name.tsx';
import { useWords } from '../../words/language-store.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import { useProblemWords } from '../use-problem-words.ts';
import { ColumnRoleChoice } from './ColumnRoleChoice.tsx';
import { GridCell } from './GridCell.tsx';
import { movedCell } from './moved-cell.ts';
import type { CellPlace } from './problem-place.ts';
import type { TableDraft } from './table-draft.ts';
import { useRows } from './use-rows.ts';
import type { SourceState } from './use-source.ts';

interface SourceGridProps {
  readonly state: SourceState;
  readonly index: number;
  readonly table: SourceTable;
  readonly draft: TableDraft;
  /** Problems by the place of the row, those of this table alone. */
  readonly marks: ReadonlyMap<
    number,
    readonly { readonly column: number | null; readonly problem: Problem }[]
  >;
  readonly active: CellPlace;
  /** Set where the cell that becomes active is to take the focus. */
  readonly wanted: React.RefObject<boolean>;
  onActive(cell: CellPlace): void;
}

const rowHeight = 30;
const widths = { number: 52, column: 178 } as const;

/** The rows as they stand in the file, each column with its role; cells with problems are marked and can be corrected. */
export function SourceGrid({ state, index, table, draft, marks, active, wanted, onActive }: SourceGridProps) {
  const words = useWords('open');
  const wordsOf = useProblemWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const virtual = useVirtualizer({
    count: table.rowNumbers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The row of roles covers what lies under it.
    scrollPaddingStart: 3 * rowHeight,
    scrollPaddingEnd: rowHeight,
  });
  const items = virtual.getVirtualItems();
  const range = { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 };
  const rowAt = useRows(state.source, index, range, state.corrections);
  const headerRows = useMemo(() => new Set(table.headerRows), [table]);
  const column = active.column ?? 0;
  const style = {
    gridTemplateColumns: `${widths.number}px repeat(${table.headers.length}, ${widths.column}px)`,
    width: widths.number + widths.column * table.headers.length,
  };

  useEffect(() => virtual.scrollToIndex(active.place, { align: 'auto' }), [active.place, virtual]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (editing) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      setEditing(true);
      return;
    }
    const to = movedCell(event.key, active.place, column, table.rowNumbers.length, table.headers.length);
    if (to === null) return;
    event.preventDefault();
    wanted.current = true;
    onActive({ table: index, ...to });
  };
  const write = (text: string | null): void => {
    setEditing(false);
    wanted.current = true;
    const before = rowAt(active.place)?.cells[column] ?? '';
    if (text === null || text === before) return;
    state.correct((source) => source.ask('edit', { table: index, place: active.place, column, text }));
  };

  return (
    <div className="source-scroll" ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows out of sight are not in the page, so this is no table element */}
      <div
        role="grid"
        aria-label={words.rowsOf(table.sheet ?? table.file)}
        aria-rowcount={table.rowNumbers.length + 1}
        aria-colcount={table.headers.length + 1}
        className="source-grid"
        tabIndex={-1}
      >
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells of a header row hold choices */}
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="row" aria-rowindex={1} className="source-row source-head" style={style}>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do there */}
          <div role="columnheader" className="source-number">
            {words.row}
          </div>
          {table.headers.map((header, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: it holds a choice
            <div key={place} role="columnheader" className="source-header">
              <strong>
                {header === '' ? words.columnNumber(place + 1) : <Name text={header} limit={40} />}
              </strong>
              <ColumnRoleChoice
                draft={draft}
                column={place}
                header={header}
                onChoose={(next) => state.choose(index, next)}
              />
            </div>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div
          role="rowgroup"
          className="source-body"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {items.map(({ index: place, start }) => {
            const row = rowAt(place);
            const found = marks.get(place) ?? [];
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: its cells are
              // biome-ignore lint/a11y/useSemanticElements: see above
              <div
                key={place}
                role="row"
                aria-rowindex={place + 2}
                className={`source-row${headerRows.has(table.rowNumbers[place]!) ? ' headers' : ''}`}
                data-row={table.rowNumbers[place]}
                style={{ ...style, transform: `translateY(${start}px)` }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: see above */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
                <div
                  role="rowheader"
                  className={`source-number ${worst(found.map(({ problem }) => problem))}`}
                >
                  {table.rowNumbers[place]}
                </div>
                {table.headers.map((_, at) => {
                  const here = active.table === index && place === active.place && at === column;
                  const mine = found.filter((mark) => mark.column === at || mark.column === null);
                  return (
                    <GridCell
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                      key={at}
                      text={row?.cells[at] ?? ''}
                      severity={worst(mine.map(({ problem }) => problem))}
                      note={mine.map(({ problem }) => wordsOf(problem).message.text).join(' ')}
                      active={here}
                      editing={here && editing}
                      wanted={wanted}
                      onChoose={() => onActive({ table: index, place, column: at })}
                      onEdit={() => setEditing(true)}
                      onWrite={write}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const byWeight: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];

function worst(problems: readonly Problem[]): Severity | '' {
  return byWeight.find((severity) => problems.some((problem) => problem.severity === severity)) ?? '';
}
