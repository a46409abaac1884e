import { shortText } from '../app/short-text.ts';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { Item } from './items.tsx';

/** Of a group that is drawn as one mark. */
export function GroupItems({ group, name }: { readonly group: string; readonly name: string }) {
  const picture = useWords('picture');
  const { collapsed, hiddenGroups } = useView(({ state }) => state);
  const change = useView((view) => view.change);
  const title = shortText(name, 40);
  return (
    <>
      <Item
        title={picture.expand(title)}
        onDo={() => change({ collapsed: collapsed.filter((key) => key !== group) }, 'picture')}
      />
      <Item
        title={picture.hide(title)}
        onDo={() => change({ hiddenGroups: [...hiddenGroups, group] }, 'picture')}
      />
    </>
  );
}
