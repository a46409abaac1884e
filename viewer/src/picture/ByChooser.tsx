import { useMemo } from 'react';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { byTitle } from './by-title.ts';
import { attributeNames, columnOf } from './look/columns.ts';

interface ByChooserProps {
  readonly opened: Opened;
  readonly what: 'sizeBy' | 'colourBy';
}

/** Chooses the measure or attribute that sizes or colours stand for. */
export function ByChooser({ opened, what }: ByChooserProps) {
  const words = useWords('picture');
  const chosen = useView(({ state }) => state[what]);
  const change = useView((view) => view.change);
  const attributes = useMemo(
    () =>
      attributeNames(opened)
        .map((name) => `attribute:${name}`)
        .filter((by) => what === 'colourBy' || columnOf(opened, by)?.form === 'numbers'),
    [opened, what],
  );
  const choose = (by: string): void =>
    change(what === 'sizeBy' ? { sizeBy: by } : { colourBy: by, collapsed: [], hiddenGroups: [] });
  const grouped = opened.mode === 'case' || opened.groupColumn !== null;
  return (
    <label className="field">
      {words[what]}
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {(what === 'sizeBy' || !grouped) && (
          <option value={what === 'sizeBy' ? '' : 'kind'}>{words.allAlike}</option>
        )}
        {what === 'colourBy' && grouped && <option value="kind">{byTitle(opened, 'kind', words)}</option>}
        <optgroup label={words.measures}>
          {opened.measures.map(({ id, title, meaning }) => (
            <option key={id} value={id} title={meaning}>
              {title}
            </option>
          ))}
        </optgroup>
        {attributes.length > 0 && (
          <optgroup label={words.attributes}>
            {attributes.map((by) => (
              <option key={by} value={by}>
                {byTitle(opened, by, words)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
