import { useState } from 'react';
import { shortText } from '../app/short-text.ts';
import { Name } from '../panels/Name.tsx';
import type { SavedView } from '../view/saved-view.ts';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { moved } from './moved.ts';

/** The saved views: to come back to, in the order in which they are presented. */
export function ViewList({ onPresent }: { onPresent(): void }) {
  const words = useWords('show');
  const state = useView((view) => view.state);
  const views = useView((view) => view.views);
  const save = useView((view) => view.saveViews);
  const change = useView((view) => view.change);
  const [name, setName] = useState('');
  const show = ({ state: saved }: SavedView): void => change({ ...saved, presenting: false });
  return (
    <div className="form">
      <h3>{words.viewsTitle(views.length)}</h3>
      <p className="quiet small">{words.viewsMeaning}</p>
      <ol className="saved-views">
        {views.map((view, i) => {
          const title = shortText(view.name, 60);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two views may have one name, their place tells them apart
            <li key={`${i} ${view.name}`}>
              <button
                type="button"
                className="saved-view-name"
                aria-label={words.showView(title)}
                onClick={() => show(view)}
              >
                <Name text={view.name} limit={60} />
              </button>
              <span className="button-row">
                <button
                  type="button"
                  className="plain"
                  disabled={i === 0}
                  aria-label={words.earlier(title)}
                  onClick={() => save(moved(views, i, i - 1))}
                >
                  {words.up}
                </button>
                <button
                  type="button"
                  className="plain"
                  disabled={i === views.length - 1}
                  aria-label={words.later(title)}
                  onClick={() => save(moved(views, i, i + 1))}
                >
                  {words.down}
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={words.forget(title)}
                  onClick={() => save(views.filter((each) => each !== view))}
                >
                  {words.forgetShort}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save([...views, { name: name.trim(), state: { ...state, presenting: false } }]);
          setName('');
        }}
      >
        <label className="form-field">
          {words.viewName}
          <input type="text" maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" disabled={name.trim() === ''}>
          {words.saveView}
        </button>
      </form>
      <h3>{words.presentation}</h3>
      <p className="quiet small">{words.presentMeaning}</p>
      <button
        type="button"
        className="primary"
        onClick={() => {
          onPresent();
          change({ ...views[0]?.state, presenting: true });
        }}
      >
        {words.present}
      </button>
    </div>
  );
}
