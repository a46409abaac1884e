import type { Mask } from './mask.ts';
import type { NetworkView } from './network-view.ts';
import { stepsFrom } from './steps-from.ts';
import type { ViewState } from './view-state.ts';

/**
 * Takes out the actors that are more than so many steps away from the one in focus, whatever the direction of the
 * linkages, along what is still shown. An actor that is not shown, or not there, leaves all as it is.
 */
export function visibleByFocus(mask: Mask, ends: NetworkView, { focus }: ViewState): void {
  const centre = focus === null ? undefined : ends.placeOf.get(focus.actor);
  if (focus === null || centre === undefined || mask.actors[centre] === 0) return;
  const steps = stepsFrom(centre, mask, ends, focus.steps);
  for (let i = 0; i < mask.actors.length; i++) if (steps[i] === -1) mask.actors[i] = 0;
}
