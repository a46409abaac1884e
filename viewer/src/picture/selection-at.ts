import type { Selection } from '../app/selection.ts';
import { networkView } from '../view/network-view.ts';
import type { Opened } from '../worker/messages.ts';
import type { DrawnModel } from './drawn-model.ts';

/** What a press on a mark or a line selects: an actor, a linkage that stands alone, the pair of several, or nothing. */
export function selectionAt(
  opened: Opened,
  { marks, lines }: DrawnModel,
  mark: number,
  line: number,
): Selection | null {
  const { ids } = networkView(opened);
  const idOf = (at: number): string | undefined => ids[marks.actor[at] ?? -1];
  const id = idOf(mark);
  if (id !== undefined) return { kind: 'actor', id };
  if (line === -1) return null;
  const [from, to] = [idOf(lines.from[line]!), idOf(lines.to[line]!)];
  if (from === undefined || to === undefined) return null;
  if (opened.mode === 'case' && lines.linkages[line] === 1) {
    const linkage = opened.subject.linkages[lines.sample[line]!]!;
    return { kind: 'linkage', key: linkage.key, from: linkage.from, to: linkage.to };
  }
  return { kind: 'pair', from, to };
}
