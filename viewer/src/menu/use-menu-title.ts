import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import type { MenuTarget } from './menu-target.ts';

/** What a menu is of, in words. */
export function useMenuTitle(target: MenuTarget): string {
  const { lookup } = useWorkbench();
  const words = useWords('menu');
  const name = (id: string): string => shortText(lookup.nameOf(id), 40);
  switch (target.what) {
    case 'actor':
      return name(target.id);
    case 'linkages':
      return words.between(name(target.from), name(target.to));
    case 'group':
      return shortText(target.name, 40);
    case 'ground':
      return words.ground;
  }
}
