import type { Opened } from '../worker/messages.ts';
import { between } from './between.ts';
import type { Filter } from './filter.ts';
import type { PlaceTest } from './filter-tests.ts';
import { type NetworkView, networkView } from './network-view.ts';

/** The test of the filter `between` on what the filters before it left. */
export function betweenEnds(
  { from, to }: Filter & { by: 'between' },
  opened: Opened,
  actors: Uint8Array,
  linkages: Uint8Array,
): PlaceTest {
  const view = networkView(opened);
  const flagsOf = (end: string): Uint8Array => {
    const isOf = endTest(end, opened, view);
    return actors.map((left, i) => (left === 1 && isOf(i) ? 1 : 0));
  };
  const found = between(view, linkages, flagsOf(from), flagsOf(to));
  return (i) => found[i] === 1;
}

/** Whether the actor at a place is, or belongs to, an end of `between`. */
function endTest(end: string, opened: Opened, { placeOf }: NetworkView): PlaceTest {
  const place = placeOf.get(end);
  if (place !== undefined) return (i) => i === place;
  if (opened.mode === 'network') return () => false;
  const { actors } = opened.subject;
  const [set, id] = [end.slice(0, end.indexOf(':')), end.slice(end.indexOf(':') + 1)];
  if (set === 'kind') return (i) => actors[i]!.kind === id;
  if (set === 'cluster') return (i) => actors[i]!.cluster === id;
  if (set !== 'leaders') return () => false;
  const leaders = new Set(opened.assessment.clusters.find((cluster) => cluster.id === id)?.leaders);
  return (i) => leaders.has(actors[i]!.id);
}
