import { useId } from 'react';
import { findActors } from '../app/find-actors.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';

interface ActorInputProps {
  readonly title: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  onChange(id: string): void;
}

const offered = 30;

/** An actor by its id; names and ids that hold what is typed are offered. */
export function ActorInput({ title, value, autoFocus = false, onChange }: ActorInputProps) {
  const { scenario, lookup } = useWorkbench();
  const list = useId();
  const known = lookup.position.has(value);
  return (
    <label className="form-field">
      {title}
      <input
        type="text"
        list={list}
        value={value}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      <datalist id={list}>
        {findActors(scenario.shown, value, offered).map(({ id, name }) => (
          <option key={id} value={id}>
            {shortText(name, 60)}
          </option>
        ))}
      </datalist>
      {known && lookup.nameOf(value) !== value && (
        <span className="quiet small">{shortText(lookup.nameOf(value), 80)}</span>
      )}
    </label>
  );
}
