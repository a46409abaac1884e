import { useView } from '../view/use-view.ts';
import { useWords } from '../words/language-store.ts';
import { Item } from './items.tsx';

/** Takes out the tools to change the case, or puts them away. */
export function TryItem() {
  const words = useWords('scenario');
  const trying = useView(({ state }) => state.trying);
  const change = useView((view) => view.change);
  return <Item title={trying ? words.stop : words.start} onDo={() => change({ trying: !trying })} />;
}
