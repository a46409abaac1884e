import { useEffect } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { Name } from '../panels/Name.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';

interface SelectionBarProps {
  /** Ids along the path lit up; null: none leads there. */
  readonly walk: readonly string[] | null;
}

/** Steps that can be chosen around an actor [O]. */
const steps = [1, 2, 3, 4] as const;

/** What can be done in the picture with the actor selected, and what the view leaves out at the moment. */
export function SelectionBar({ walk }: SelectionBarProps) {
  const words = useWords('picture');
  const { selection, lookup, pathFrom, askPath } = useWorkbench();
  const { focus, path, hidden } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const actor = selection?.kind === 'actor' ? selection.id : null;
  useEffect(() => {
    if (pathFrom === null || actor === null || actor === pathFrom) return;
    change({ path: { from: pathFrom, to: actor } });
    askPath(null);
  }, [pathFrom, actor, change, askPath]);
  const name = (id: string): string => lookup.nameOf(id);
  if (actor === null && focus === null && path === null && hidden.length === 0 && pathFrom === null)
    return null;
  return (
    <fieldset className="selection-bar">
      <legend className="hidden">{words.selected}</legend>
      {pathFrom !== null && (
        <p role="status">
          <Name text={words.pathAsk(name(pathFrom))} />{' '}
          <button type="button" onClick={() => askPath(null)}>
            {words.cancel}
          </button>
        </p>
      )}
      {path !== null && (
        <p role="status" data-path={walk === null ? 'none' : walk.length - 1}>
          <Name
            limit={300}
            text={
              walk === null
                ? words.pathNone(name(path.from), name(path.to))
                : words.pathFound(words.steps(walk.length - 1), walk.map(name).join(' · '))
            }
          />{' '}
          <button type="button" title={words.pathSays} onClick={() => change({ path: null })}>
            {words.endPath}
          </button>
        </p>
      )}
      {focus !== null && (
        <p>
          <Name text={words.focusOn(name(focus.actor))} limit={70} />
          <label>
            <span className="hidden">{words.neighbourhood}</span>
            <select
              value={focus.steps}
              onChange={(event) =>
                change({ focus: { actor: focus.actor, steps: Number(event.target.value) } })
              }
            >
              {steps.map((each) => (
                <option key={each} value={each}>
                  {words.steps(each)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => change({ focus: null })}>
            {words.wholeNetwork}
          </button>
        </p>
      )}
      {actor !== null && pathFrom === null && (
        <p>
          {focus?.actor !== actor && (
            <button type="button" onClick={() => change({ focus: { actor, steps: 1 } })}>
              {words.neighbourhood}
            </button>
          )}
          <button type="button" onClick={() => askPath(actor)}>
            {words.pathFrom}
          </button>
          <button type="button" onClick={() => change({ hidden: [...hidden, actor], selection: null })}>
            {words.hideActor}
          </button>
        </p>
      )}
      {hidden.length > 0 && (
        <p>
          {words.hiddenActors(hidden.length)}
          <button type="button" onClick={() => change({ hidden: [] })}>
            {words.showHidden}
          </button>
        </p>
      )}
    </fieldset>
  );
}
