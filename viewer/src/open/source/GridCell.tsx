import { useEffect, useRef } from 'react';
import type { Severity } from '../../../../src/model/problem.ts';
import { shortText } from '../../app/short-text.ts';
import { useWords } from '../../words/language-store.ts';

interface GridCellProps {
  readonly text: string;
  readonly severity: Severity | '';
  /** What is wrong with it. */
  readonly note: string;
  readonly active: boolean;
  readonly editing: boolean;
  /** Set where the cell that becomes active is to take the focus. */
  readonly wanted: React.RefObject<boolean>;
  onChoose(): void;
  onEdit(): void;
  /** Null: nothing is changed. */
  onWrite(text: string | null): void;
}

/** One cell of the file: Enter or a double click opens it for writing, Enter again keeps what was written. */
export function GridCell(props: GridCellProps) {
  const { text, severity, note, active, editing, wanted, onChoose, onEdit, onWrite } = props;
  const words = useWords('open');
  const cell = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active || editing || !wanted.current) return;
    wanted.current = false;
    cell.current?.focus();
  });
  if (editing) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a cell of a grid
      // biome-ignore lint/a11y/useFocusableInteractive: it holds the field
      <div role="gridcell" className="source-cell editing">
        <input
          aria-label={words.newText}
          defaultValue={text}
          // biome-ignore lint/a11y/noAutofocus: asked for by the key or click that opened it
          autoFocus
          onFocus={(event) => event.target.select()}
          onBlur={(event) => onWrite(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Enter') event.currentTarget.blur();
            if (event.key !== 'Escape') return;
            event.currentTarget.value = text;
            event.currentTarget.blur();
          }}
        />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to the keys
    <div
      role="gridcell"
      ref={cell}
      tabIndex={active ? 0 : -1}
      className={`source-cell ${severity}${active ? ' active' : ''}`}
      title={note === '' ? undefined : note}
      onClick={onChoose}
      onDoubleClick={onEdit}
    >
      <bdi>{shortText(text, 60)}</bdi>
      {note !== '' && <span className="hidden">{note}</span>}
    </div>
  );
}
