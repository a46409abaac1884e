import type { Mask } from './mask.ts';
import type { NetworkView } from './network-view.ts';
import type { ViewState } from './view-state.ts';

/** Takes out the actors that were hidden one by one. */
export function visibleByHand({ actors }: Mask, { placeOf }: NetworkView, { hidden }: ViewState): void {
  for (const id of hidden) {
    const at = placeOf.get(id);
    if (at !== undefined) actors[at] = 0;
  }
}
