import type { LayoutId } from '../view/view-state.ts';
import type { Opened } from '../worker/messages.ts';
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

/** Layouts that say nothing of what is open, because it lacks what they go by. */
export function layoutsLacking(opened: Opened): ReadonlySet<LayoutId> {
  const { goods, group, places } = layoutSubject(opened);
  const lacking = new Set<LayoutId>();
  if (!goods.includes(1)) lacking.add('chain');
  if (group.every((name) => name === null)) lacking.add('cluster');
  if (places.every((place) => place === null)) lacking.add('map');
  return lacking;
}
