import { classKey } from '../picture/look/colour-scale.ts';
import { coloursOf } from '../picture/look/colours-of.ts';
import type { Opened } from '../worker/messages.ts';
import type { Mask } from './mask.ts';
import type { ViewState } from './view-state.ts';

/** Takes out the actors of the groups that were hidden. */
export function visibleByGroup(
  { actors }: Mask,
  opened: Opened,
  { hiddenGroups, colourBy }: ViewState,
): void {
  if (hiddenGroups.length === 0) return;
  const { classes, classOf } = coloursOf(opened, colourBy);
  const gone = classes.map((each) => hiddenGroups.includes(classKey(each)));
  for (let i = 0; i < actors.length; i++) if (gone[classOf[i]!]) actors[i] = 0;
}
