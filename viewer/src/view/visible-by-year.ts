import type { Opened } from '../worker/messages.ts';
import type { Mask } from './mask.ts';
import type { ViewState } from './view-state.ts';

/**
 * Takes out the linkages dated to another year than the one looked at. One without a year always counts, as in the
 * method (section 6). Actors stay, so that a year without linkages is seen as such.
 */
export function visibleByYear({ linkages }: Mask, opened: Opened, { year }: ViewState): void {
  if (year === null) return;
  const dated: readonly { readonly year: number | null }[] =
    opened.mode === 'case' ? opened.subject.linkages : opened.links;
  dated.forEach((linkage, k) => {
    if (linkage.year !== null && linkage.year !== year) linkages[k] = 0;
  });
}
