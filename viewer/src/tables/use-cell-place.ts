import { useEffect, useRef, useState } from 'react';
import { type CellPlace, nextEditable } from './cell-edit.ts';
import type { Column } from './column.ts';

const wholeRow: CellPlace = { column: null, editing: false };

/** Where the keys are among the cells of a table, and why the last value typed into one was refused. */
export function useCellPlace<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
  const editable = columns.some(({ edit }) => edit !== undefined);
  const [place, setPlace] = useState(wholeRow);
  const [fault, setFault] = useState<string | null>(null);
  const focusWanted = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  const focusHere = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that went away may have held the focus
  useEffect(() => {
    if (!focusHere.current || document.activeElement !== document.body) return;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [rows]);
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      focusHere.current = target instanceof Node && body.current?.contains(target) === true;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  return {
    place: editable ? place : null,
    fault,
    setFault,
    focusWanted,
    body,
    go: (next: CellPlace): void => {
      setPlace(next);
      if (next.editing) setFault(null);
      else focusWanted.current = true;
    },
    /** The focus is there already. */
    setColumn: (column: number | null): void => {
      if (column !== place.column || place.editing) setPlace({ column, editing: false });
    },
    leave: (where: 'here' | 'out' | { readonly beside: 1 | -1 }): void => {
      const { column } = place;
      const next =
        typeof where === 'string' || column === null ? null : nextEditable(columns, column, where.beside);
      // Where the focus went elsewhere by itself, the keys may be in another cell by now.
      setPlace((now) => (now === place ? { column: next ?? column, editing: next !== null } : now));
      if (where !== 'out' && next === null) focusWanted.current = true;
    },
  };
}
