import { useStore } from 'zustand';
import { useWorkbench } from '../app/workbench.ts';
import { useView } from '../view/use-view.ts';
import { keepCamera } from '../view/view-store.ts';
import { useWords } from '../words/language-store.ts';
import { type ChangingItems, Item, Rule } from './items.tsx';
import { TryItem } from './TryItem.tsx';

/** Of the picture as a whole. */
export function GroundItems({ changes, onAsk }: ChangingItems) {
  const { view } = useWorkbench();
  const picture = useWords('picture');
  const words = useWords('scenario');
  const app = useWords('app');
  const { focus, path, hidden, trying } = useView(({ state }) => state);
  const change = useView((store) => store.change);
  const { pastStates, futureStates, undo, redo } = useStore(view.temporal);
  return (
    <>
      <Item title={picture.fit} onDo={() => keepCamera(view, { x: 0.5, y: 0.5, ratio: 1 })} />
      {focus !== null && <Item title={picture.wholeNetwork} onDo={() => change({ focus: null })} />}
      {path !== null && <Item title={picture.endPath} onDo={() => change({ path: null })} />}
      {hidden.length > 0 && <Item title={picture.showHidden} onDo={() => change({ hidden: [] })} />}
      {pastStates.length > 0 && <Item title={app.undo} onDo={() => undo()} />}
      {futureStates.length > 0 && <Item title={app.redo} onDo={() => redo()} />}
      {changes && <Rule />}
      {changes && trying && (
        <>
          <Item title={words.addActor} onDo={() => onAsk({ what: 'add actor' })} />
          <Item title={words.addLinkage} onDo={() => onAsk({ what: 'add linkage', from: '', to: '' })} />
        </>
      )}
      {changes && <TryItem />}
    </>
  );
}
