import { useEffect, useId, useRef, useState } from 'react';
import type { CellEdit } from './cell-edit.ts';

interface CellEditorProps<Row> {
  readonly row: Row;
  readonly title: string;
  readonly edit: CellEdit<Row>;
  /** Id of the line that says why a value was refused. */
  readonly faultId: string;
  onFault(reason: string | null): void;
  /** `beside`: to the next cell that can be changed; `out`: the focus is elsewhere already. */
  onLeave(where: 'here' | 'out' | { readonly beside: 1 | -1 }): void;
}

/** A cell while it is changed: Enter or leaving it makes the change, Escape leaves it as it was. */
export function CellEditor<Row>({ row, title, edit, faultId, onFault, onLeave }: CellEditorProps<Row>) {
  const [before] = useState(() => edit.text(row));
  const [text, setText] = useState(before);
  const [refused, setRefused] = useState(false);
  const list = useId();
  const field = useRef<(HTMLInputElement & HTMLSelectElement) | null>(null);
  const over = useRef(false);
  const busy = useRef(false);
  const byKey = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);

  const leave = (where: Parameters<typeof onLeave>[0]): void => {
    if (over.current) return;
    over.current = true;
    onLeave(where);
  };
  const finish = async (wanted: string, where: Parameters<typeof onLeave>[0]): Promise<void> => {
    if (over.current || busy.current) return;
    busy.current = true;
    const reason = wanted === before ? null : await edit.change(row, wanted);
    busy.current = false;
    if (over.current) return;
    onFault(reason);
    if (reason === null || where === 'out') leave(where);
    else {
      setRefused(true);
      field.current?.focus();
    }
  };
  const common = {
    ref: field,
    'aria-label': title,
    'aria-invalid': refused,
    ...(refused && { 'aria-describedby': faultId }),
    className: 'cell-editor',
    value: text,
    onBlur: () => void finish(text, 'out'),
    onKeyDown: (event: React.KeyboardEvent) => {
      byKey.current = true;
      event.stopPropagation();
      if (event.key === 'Escape') {
        onFault(null);
        leave('here');
      } else if (event.key === 'Enter') void finish(text, 'here');
      else if (event.key === 'Tab') void finish(text, { beside: event.shiftKey ? -1 : 1 });
      else return;
      event.preventDefault();
    },
  };
  if (edit.choices === undefined) {
    const typed = <input type="text" {...common} onChange={(event) => setText(event.target.value)} />;
    if (edit.offers === undefined) return typed;
    return (
      <>
        <input
          type="text"
          {...common}
          list={list}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <datalist id={list}>
          {edit.offers(text).map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </datalist>
      </>
    );
  }
  return (
    <select
      {...common}
      onPointerDown={() => {
        byKey.current = false;
      }}
      onChange={(event) => {
        setText(event.target.value);
        // What is chosen with the keys is on the way to another choice, until Enter.
        if (!byKey.current) void finish(event.target.value, 'here');
      }}
    >
      {edit.choices.every(([value]) => value !== before) && <option value={before}>{before || '–'}</option>}
      {edit.choices.map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
}
