import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import type { Opened } from '../worker/messages.ts';
import type { CaseLookup } from './case-lookup.ts';
import type { Selection } from './selection.ts';
import { shortText } from './short-text.ts';

/** What a screen reader hears of a new selection. */
export function announcement(
  selection: Selection | null,
  lookup: CaseLookup,
  opened: Opened,
  { panels, model, counts }: Pick<Words, 'panels' | 'model' | 'counts'>,
  format: Format,
): string {
  if (selection === null) return '';
  const name = (id: string): string => shortText(lookup.nameOf(id), 80);
  if (selection.kind === 'group') {
    const count = format.counted(selection.actors.length, counts.actors);
    return panels.selected(panels.heldTogether(name(selection.of), count));
  }
  if (selection.kind !== 'actor') {
    return panels.selected(panels.twoActors(name(selection.from), name(selection.to)));
  }
  const ends =
    opened.mode === 'case'
      ? (lookup.linkagesOf.get(selection.id) ?? [])
      : opened.links.filter(({ from, to }) => from === selection.id || to === selection.id);
  const others = new Set(ends.map(({ from, to }) => (from === selection.id ? to : from)));
  const kind = lookup.actors.get(selection.id)?.kind;
  const title = kind === undefined ? [] : [kind === null ? panels.unknownKind : model.kinds[kind]];
  const parts = [name(selection.id), ...title.map((text) => text.toLowerCase())];
  return panels.selected([...parts, format.counted(others.size, counts.neighbours)].join(', '));
}
