import { networkView } from '../../view/network-view.ts';
import type { Opened } from '../../worker/messages.ts';
import { type ColourScale, colourScale } from './colour-scale.ts';
import { columnOf } from './columns.ts';

const known = new WeakMap<Opened, Map<string, ColourScale>>();

/** The colours of all actors by what the view says, made once for each choice. */
export function coloursOf(opened: Opened, by: string): ColourScale {
  const before = known.get(opened) ?? new Map<string, ColourScale>();
  known.set(opened, before);
  const found = before.get(by);
  if (found !== undefined) return found;
  const column =
    by === 'kind' && opened.mode === 'network' && opened.groupColumn === null ? null : columnOf(opened, by);
  const isKind = by === 'kind' && opened.mode === 'case';
  const made = colourScale(column, networkView(opened).ids.length, isKind);
  before.set(by, made);
  return made;
}
