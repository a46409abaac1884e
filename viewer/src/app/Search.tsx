import { useId, useMemo, useRef, useState } from 'react';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { ActorMark } from '../panels/ActorMark.tsx';
import { Name } from '../panels/Name.tsx';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { findActors } from './find-actors.ts';
import { useWorkbench } from './workbench.ts';

/** Search by name or id: a combobox by the ARIA pattern. A hit is selected and brought into the middle. */
export function Search({ opened }: { readonly opened: Opened }) {
  const { select, lookup } = useWorkbench();
  const words = useWords('ask');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const hits = useMemo(() => findActors(opened, query), [opened, query]);
  const shown = open && query.trim() !== '';

  const choose = (id: string): void => {
    select({ kind: 'actor', id });
    setQuery('');
    setOpen(false);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter' && hits[active] !== undefined) choose(hits[active].id);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || hits.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setActive((active + step + hits.length) % hits.length);
  };
  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${list}-${active}` : undefined}
        placeholder={words.search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div className="hits" id={list} role="listbox" aria-label={words.actorsFound} hidden={!shown}>
        {hits.map(({ id, name }, i) => {
          const actor = lookup.actors.get(id);
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the text field
            <div
              key={id}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(id)}
            >
              {actor !== undefined && <ActorMark style={kindStyles[actor.kind ?? 'unknown']} />}
              <Name text={name} limit={60} />
            </div>
          );
        })}
        {shown && hits.length === 0 && (
          // biome-ignore lint/a11y/useFocusableInteractive: says that there is nothing to choose
          <div role="option" aria-selected={false} aria-disabled="true" className="quiet">
            {words.noActor}
          </div>
        )}
      </div>
    </search>
  );
}
