import type { Moved } from '../scenario/scenario-positions.ts';
import type { LayoutId } from '../view/view-state.ts';
import type { Opened } from '../worker/messages.ts';
import { chainColumns } from './layouts/chain-columns.ts';
import { chainLayout } from './layouts/chain-layout.ts';
import { circleLayout } from './layouts/circle-layout.ts';
import { clusterLayout } from './layouts/cluster-layout.ts';
import { type LayoutSubject, layoutSubject } from './layouts/layout-subject.ts';
import { mapLayout } from './layouts/map-layout.ts';
import type { Placement } from './layouts/placement.ts';

type Computed = Exclude<LayoutId, 'force' | 'given'>;

const layouts: Readonly<Record<Computed, (subject: LayoutSubject) => Placement>> = {
  chain: chainLayout,
  cluster: clusterLayout,
  circle: circleLayout,
  map: mapLayout,
};
const known = new WeakMap<LayoutSubject, Map<Computed, Placement>>();

/** Where a layout puts the actors of what is open; made once for each. */
export function placementOf(opened: Opened, layout: Computed): Placement {
  const subject = layoutSubject(opened);
  const before = known.get(subject) ?? new Map<Computed, Placement>();
  known.set(subject, before);
  const made = before.get(layout) ?? layouts[layout](subject);
  before.set(layout, made);
  return made;
}

/**
 * Where a layout puts the actors of what a scenario shows (`opened`). As long as it says of each of them what it says in
 * the case as it was read (`base`), they stay where they are there, so that before and after can be compared; else the
 * layout is made anew.
 */
export function placementBeside(
  opened: Opened,
  base: Opened,
  layout: Computed,
  { places, gone }: Moved,
): Placement {
  const [before, now] = [layoutSubject(base), layoutSubject(opened)];
  const was = now.ids.map((id) => before.placeOf.get(id) ?? -1);
  if (was.includes(-1) || !saysTheSame(layout, before, now, was)) return placementOf(opened, layout);
  const { positions, placed, captions } = placementOf(base, layout);
  return {
    captions,
    positions: places(positions),
    ...(placed === null && { gone: gone(positions) }),
    placed: placed === null ? null : Uint8Array.from(was, (i) => placed[i]!),
  };
}

/** Whether a layout tells the same of each actor: its column of the chain, its group and country, its place. */
function saysTheSame(
  layout: Computed,
  before: LayoutSubject,
  now: LayoutSubject,
  was: readonly number[],
): boolean {
  if (layout === 'chain') {
    const [then, since] = [chainColumns(before), chainColumns(now)];
    return was.every((from, i) => then[from] === since[i]);
  }
  if (layout === 'map') {
    return was.every((from, i) => {
      const [place, other] = [before.places[from], now.places[i]];
      return place?.latitude === other?.latitude && place?.longitude === other?.longitude;
    });
  }
  return was.every(
    (from, i) => before.group[from] === now.group[i] && before.country[from] === now.country[i],
  );
}

/** Layouts that say nothing of what is open, because it lacks what they go by. */
export function layoutsLacking(opened: Opened): ReadonlySet<LayoutId> {
  const { goods, group, places } = layoutSubject(opened);
  const lacking = new Set<LayoutId>();
  if (!goods.includes(1)) lacking.add('chain');
  if (group.every((name) => name === null)) lacking.add('cluster');
  if (places.every((place) => place === null)) lacking.add('map');
  return lacking;
}
