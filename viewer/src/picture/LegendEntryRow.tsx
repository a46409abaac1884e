import { shortText } from '../app/short-text.ts';
import { Name } from '../panels/Name.tsx';
import { useView } from '../view/use-view.ts';
import { useLanguage, useWords } from '../words/language-store.ts';
import { LegendMark } from './LegendMark.tsx';
import { LineMark } from './LineMark.tsx';
import type { LegendEntry } from './legend-model.ts';

/** One line of the legend; a group has buttons that draw it as one and that hide it. */
export function LegendEntryRow({ entry }: { readonly entry: LegendEntry }) {
  const words = useWords('picture');
  const { language } = useLanguage();
  const { collapsed, hiddenGroups } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const { group, state, mark, line, text, count } = entry;
  const name = shortText(text, 60);
  const toggled = (list: readonly string[], key: string): readonly string[] =>
    list.includes(key) ? list.filter((each) => each !== key) : [...list, key];
  return (
    <li className={state === 'hidden' ? 'legend-entry gone' : 'legend-entry'}>
      {mark !== null && <LegendMark mark={mark} />}
      {line !== null && <LineMark style={line} />} <Name text={text} limit={40} />{' '}
      <span className="quiet">{state === 'hidden' ? words.hiddenGroup : count.toLocaleString(language)}</span>
      {group !== null && (
        <span className="legend-buttons">
          {state !== 'hidden' && (
            <button
              type="button"
              aria-label={state === 'collapsed' ? words.expand(name) : words.collapse(name)}
              title={state === 'collapsed' ? words.expand(name) : words.collapse(name)}
              onClick={() => change({ collapsed: toggled(collapsed, group) })}
            >
              {state === 'collapsed' ? '⊞' : '⊟'}
            </button>
          )}
          <button
            type="button"
            aria-label={state === 'hidden' ? words.show(name) : words.hide(name)}
            title={state === 'hidden' ? words.show(name) : words.hide(name)}
            onClick={() => change({ hiddenGroups: toggled(hiddenGroups, group) })}
          >
            {state === 'hidden' ? '○' : '●'}
          </button>
        </span>
      )}
    </li>
  );
}
