import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import { useChanges } from '../scenario/use-changes.ts';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { type ChangingItems, Choice, Item, Rule, SubMenu } from './items.tsx';
import { TryItem } from './TryItem.tsx';

export function ActorItems({ id, changes, onAsk }: ChangingItems & { readonly id: string }) {
  const { lookup, select, askPath } = useWorkbench();
  const picture = useWords('picture');
  const words = useWords('scenario');
  const { kinds } = useWords('model');
  const { hidden, trying } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const { add } = useChanges();
  const actor = lookup.actors.get(id);
  return (
    <>
      <Item title={picture.neighbourhood} onDo={() => change({ focus: { actor: id, steps: 1 } })} />
      <Item
        title={picture.pathFrom}
        onDo={() => {
          select({ kind: 'actor', id }, 'picture');
          askPath(id);
        }}
      />
      <Item
        title={picture.hideActor}
        onDo={() => change({ hidden: [...hidden, id], selection: null }, 'picture')}
      />
      {changes && <Rule />}
      {changes && !trying && <TryItem />}
      {changes && trying && actor !== undefined && (
        <>
          <Item title={words.linkFrom} onDo={() => onAsk({ what: 'add linkage', from: id, to: '' })} />
          <SubMenu title={words.kind}>
            <Choice
              name="kind"
              chosen={actor.kind}
              options={keysOf(kinds).map((kind) => [kind, kinds[kind]])}
              onChoose={(kind) => add([{ what: 'set actor', actor: id, cells: { kind } }])}
            />
          </SubMenu>
          <Item title={words.changeActor} onDo={() => onAsk({ what: 'change actor', id })} />
          <Item
            title={words.removeActor}
            onDo={() => add([{ what: 'remove actor', actor: id, cells: {} }], { selection: null })}
          />
        </>
      )}
    </>
  );
}
