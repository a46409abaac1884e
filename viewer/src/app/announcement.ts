import { kindStyles } from '../../../src/report/pictures/palette.ts';
import type { Opened } from '../worker/messages.ts';
import type { CaseLookup } from './case-lookup.ts';
import type { Selection } from './selection.ts';
import { shortText } from './short-text.ts';

/** What a screen reader hears of a new selection. */
export function announcement(selection: Selection | null, lookup: CaseLookup, opened: Opened): string {
  if (selection === null) return '';
  const name = (id: string): string => shortText(lookup.nameOf(id), 80);
  if (selection.kind !== 'actor') return `Selected: ${name(selection.from)} and ${name(selection.to)}.`;
  const ends =
    opened.mode === 'case'
      ? (lookup.linkagesOf.get(selection.id) ?? [])
      : opened.links.filter(({ from, to }) => from === selection.id || to === selection.id);
  const others = new Set(ends.map(({ from, to }) => (from === selection.id ? to : from)));
  const kind = lookup.actors.get(selection.id)?.kind;
  const title = kind === undefined ? '' : `, ${kindStyles[kind ?? 'unknown'].title.toLowerCase()}`;
  return `Selected: ${name(selection.id)}${title}, ${others.size} ${others.size === 1 ? 'neighbour' : 'neighbours'}.`;
}
