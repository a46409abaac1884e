import type { Layer } from '../../../src/model/layer.ts';
import type { Linkage } from '../../../src/model/linkage.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { keysOf } from '../panels/keys-of.ts';
import { changedLinkage, removeLinkage } from '../scenario/linkage-changes.ts';
import { useChanges } from '../scenario/use-changes.ts';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { type ChangingItems, Choice, Item, Rule, SubMenu } from './items.tsx';
import type { MenuTarget } from './menu-target.ts';
import { TryItem } from './TryItem.tsx';

interface LinkagesItemsProps extends ChangingItems {
  readonly target: Extract<MenuTarget, { readonly what: 'linkages' }>;
}

export function LinkagesItems({ target, changes, onAsk }: LinkagesItemsProps) {
  const { lookup, select } = useWorkbench();
  const words = useWords('menu');
  const scenario = useWords('scenario');
  const { layers } = useWords('model');
  const { filters, trying } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const { from, to, key } = target;
  const between = (lookup.linkagesOf.get(from) ?? []).filter(
    (each) => (each.to === to || each.from === to) && (key === null || each.key === key),
  );
  const name = (id: string): string => shortText(lookup.nameOf(id), 40);
  return (
    <>
      {[from, to].map((id) => (
        <Item key={id} title={words.select(name(id))} onDo={() => select({ kind: 'actor', id }, 'picture')} />
      ))}
      <Item
        title={words.onlyBetween}
        onDo={() => change({ filters: [...filters, { by: 'between', from, to }] })}
      />
      {changes && <Rule />}
      {changes && !trying && <TryItem />}
      {changes && trying && (
        <>
          {between.length === 1 && <LinkageItems linkage={between[0]!} onAsk={onAsk} />}
          {between.length > 1 &&
            between.map((linkage) => (
              <SubMenu key={linkage.key} title={titleOf(linkage, layers[linkage.type], name)}>
                <LinkageItems linkage={linkage} onAsk={onAsk} />
              </SubMenu>
            ))}
          <Rule />
          <Item title={scenario.addLinkage} onDo={() => onAsk({ what: 'add linkage', from, to })} />
        </>
      )}
    </>
  );
}

function titleOf({ from, to, year }: Linkage, type: string, name: (id: string) => string): string {
  return `${name(from)} → ${name(to)}: ${type}${year === null ? '' : `, ${year}`}`;
}

function LinkageItems({ linkage, onAsk }: Pick<ChangingItems, 'onAsk'> & { readonly linkage: Linkage }) {
  const { scenario } = useWorkbench();
  const words = useWords('scenario');
  const { layers } = useWords('model');
  const { add } = useChanges();
  const all = scenario.shown.mode === 'case' ? scenario.shown.subject.linkages : [];
  const { from, to } = linkage;
  return (
    <>
      <SubMenu title={words.type}>
        <Choice
          name="type"
          chosen={linkage.type}
          options={keysOf(layers).map((layer) => [layer, layers[layer]])}
          onChoose={(type) =>
            add(changedLinkage(linkage, type as Layer, {}, all), { selection: { kind: 'pair', from, to } })
          }
        />
      </SubMenu>
      <Item title={words.changeLinkage} onDo={() => onAsk({ what: 'change linkage', linkage })} />
      <Item
        title={words.removeLinkage}
        onDo={() => add([removeLinkage(linkage, all)], { selection: null })}
      />
    </>
  );
}
