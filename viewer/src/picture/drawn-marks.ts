import { portion, type Steps } from '../view/steps.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { type ActorFacts, actorFacts } from './actor-facts.ts';
import type { DrawnMarks, Look } from './drawn-model.ts';
import type { Framed } from './frame.ts';
import { layoutSubject } from './layouts/layout-subject.ts';
import type { Placement } from './layouts/placement.ts';
import { classKey } from './look/colour-scale.ts';
import { coloursOf } from './look/colours-of.ts';
import { columnOf } from './look/columns.ts';
import { type SizeScale, sizeScale } from './look/size-scale.ts';

/** A group drawn as one is never larger, in pixels. */
const largestGroup = 34;

interface Group {
  readonly members: readonly number[];
  readonly colourClass: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One mark for each actor that is shown and placed, or for each group that is drawn as one. */
export function* drawnMarks(
  opened: Opened,
  look: Look,
  visible: Visible,
  placement: Placement,
  frame: Framed,
): Steps<{ readonly marks: DrawnMarks; readonly sizes: SizeScale }> {
  const facts = actorFacts(opened);
  yield;
  const { classes, classOf } = coloursOf(opened, look.colourBy);
  yield;
  const column = look.sizeBy === '' ? null : columnOf(opened, look.sizeBy);
  const values = column?.form === 'numbers' ? column.values : null;
  const sizes = sizeScale(values, visible.actorCount);
  const keys = classes.map(classKey);
  const asOne = keys.map((key) => look.collapsed.includes(key));
  const size = visible.actors.length;
  const radius = new Float64Array(size);
  /** Actors as their places, groups as -1 and below. */
  const order: number[] = [];
  const members = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    if (i % portion === 0) yield;
    if (visible.actors[i] === 0 || placement.placed?.[i] === 0) continue;
    radius[i] = sizes.radius(values?.[i] ?? null);
    const colourClass = classOf[i]!;
    if (asOne[colourClass] !== true) order.push(i);
    else if (!members.get(colourClass)?.push(i)) members.set(colourClass, [i]);
  }
  const groups = [...members].map(([colourClass, list]) =>
    groupOf(colourClass, list, placement.positions, radius),
  );
  groups.forEach((_, g) => {
    order.push(-1 - g);
  });
  const radiusOf = (mark: number): number => (mark < 0 ? groups[-1 - mark]!.radius : radius[mark]!);
  yield;
  order.sort((a, b) => radiusOf(b) - radiusOf(a) || Math.max(a, -1) - Math.max(b, -1));
  const estimated = look.layout === 'map' ? estimatedPlaces(opened) : facts.unsure;
  const marks = emptyMarks(order.length, size);
  for (let at = 0; at < order.length; at++) {
    if (at % portion === 0) yield;
    const i = order[at]!;
    const group = i < 0 ? groups[-1 - i]! : null;
    const colourClass = group === null ? classOf[i]! : group.colourClass;
    marks.actor[at] = group === null ? i : -1;
    marks.x[at] = frame.x(group === null ? placement.positions[2 * i]! : group.x);
    marks.y[at] = frame.y(group === null ? placement.positions[2 * i + 1]! : group.y);
    marks.radius[at] = radiusOf(i);
    marks.hollow[at] = group === null ? estimated[i]! : 0;
    marks.label.push(group === null ? facts.label[i]! : String(group.members.length));
    marks.colour.push(classes[colourClass]!.colour);
    marks.shape.push(group === null ? facts.shape[i]! : 'circle');
    marks.icon.push(group === null ? facts.icon[i]! : '');
    marks.group.push(group === null ? null : keys[colourClass]!);
    for (const each of group === null ? [i] : group.members) marks.markOf[each] = at;
  }
  return { sizes, marks: { ...marks, labelled: labelOrder(marks.actor, facts) } };
}

function emptyMarks(count: number, actors: number) {
  return {
    count,
    actor: new Int32Array(count),
    label: [] as string[],
    x: new Float32Array(count),
    y: new Float32Array(count),
    radius: new Float32Array(count),
    colour: [] as string[],
    shape: [] as ActorFacts['shape'][number][],
    hollow: new Uint8Array(count),
    icon: [] as string[],
    group: [] as (string | null)[],
    markOf: new Int32Array(actors).fill(-1),
  };
}

function groupOf(
  colourClass: number,
  members: readonly number[],
  positions: Float64Array,
  radius: Float64Array,
): Group {
  const mean = (axis: 0 | 1): number =>
    members.reduce((sum, i) => sum + positions[2 * i + axis]!, 0) / members.length;
  const areas = members.reduce((sum, i) => sum + radius[i]! ** 2, 0);
  const wide = Math.min(Math.max(Math.sqrt(areas), 8), largestGroup);
  return { members, colourClass, x: mean(0), y: mean(1), radius: wide };
}

function labelOrder(actor: Int32Array, { named }: ActorFacts): Uint32Array {
  const first: number[] = [];
  const then: number[] = [];
  actor.forEach((i, at) => {
    (i === -1 || named[i] === 1 ? first : then).push(at);
  });
  return Uint32Array.from([...first, ...then]);
}

function estimatedPlaces(opened: Opened): Uint8Array {
  return Uint8Array.from(layoutSubject(opened).places, (place) => (place?.estimated === true ? 1 : 0));
}
