import type { Words } from '../words/words.ts';
import type { Opened } from '../worker/messages.ts';

/** How a `sizeBy` or `colourBy` of the view is called. */
export function byTitle(opened: Opened, by: string, words: Words['picture']): string {
  if (by === '') return words.allAlike;
  if (by === 'kind') return opened.mode === 'case' ? words.kind : (opened.groupColumn ?? words.allAlike);
  if (!by.startsWith('attribute:')) return opened.measures.find(({ id }) => id === by)?.title ?? by;
  const name = by.slice('attribute:'.length);
  const titles: Readonly<Record<string, string>> = words.attributeTitles;
  return opened.mode === 'case' ? (titles[name] ?? name) : name;
}
