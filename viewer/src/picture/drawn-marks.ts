import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { actorFacts } from './actor-facts.ts';
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

interface Mark {
  readonly actor: number;
  readonly group: string | null;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colourClass: number;
}

/** One mark for each actor that is shown and placed, or for each group that is drawn as one. */
export function drawnMarks(
  opened: Opened,
  look: Look,
  visible: Visible,
  placement: Placement,
  frame: Framed,
): { readonly marks: DrawnMarks; readonly sizes: SizeScale } {
  const facts = actorFacts(opened);
  const { classes, classOf } = coloursOf(opened, look.colourBy);
  const column = look.sizeBy === '' ? null : columnOf(opened, look.sizeBy);
  const values = column?.form === 'numbers' ? column.values : null;
  const sizes = sizeScale(values, visible.actorCount);
  const keys = classes.map(classKey);
  const asOne = keys.map((key) => look.collapsed.includes(key));
  const marks: Mark[] = [];
  const members = new Map<number, number[]>();
  for (let i = 0; i < visible.actors.length; i++) {
    if (visible.actors[i] === 0 || placement.placed?.[i] === 0) continue;
    const colourClass = classOf[i]!;
    if (asOne[colourClass] === true) {
      const list = members.get(colourClass);
      if (list === undefined) members.set(colourClass, [i]);
      else list.push(i);
      continue;
    }
    const [x, y] = [placement.positions[2 * i]!, placement.positions[2 * i + 1]!];
    const radius = sizes.radius(values === null ? null : (values[i] ?? null));
    const label = facts.label[i]!;
    marks.push({ actor: i, group: null, label, x: frame.x(x), y: frame.y(y), radius, colourClass });
  }
  for (const [colourClass, list] of members) {
    const mean = (axis: 0 | 1): number =>
      list.reduce((sum, i) => sum + placement.positions[2 * i + axis]!, 0) / list.length;
    const areas = list.reduce((sum, i) => sum + sizes.radius(values?.[i] ?? null) ** 2, 0);
    marks.push({
      actor: -1,
      group: keys[colourClass]!,
      label: String(list.length),
      x: frame.x(mean(0)),
      y: frame.y(mean(1)),
      radius: Math.min(Math.max(Math.sqrt(areas), 8), largestGroup),
      colourClass,
    });
  }
  marks.sort((a, b) => b.radius - a.radius || a.actor - b.actor);
  const markOf = new Int32Array(visible.actors.length).fill(-1);
  marks.forEach(({ actor, colourClass }, at) => {
    if (actor !== -1) markOf[actor] = at;
    else for (const i of members.get(colourClass)!) markOf[i] = at;
  });
  const estimated = look.layout === 'map' ? estimatedPlaces(opened) : facts.unsure;
  const ofActor = <Value>(list: ArrayLike<Value>, otherwise: Value): Value[] =>
    marks.map(({ actor }) => (actor === -1 ? otherwise : list[actor]!));
  return {
    sizes,
    marks: {
      count: marks.length,
      actor: Int32Array.from(marks, ({ actor }) => actor),
      label: marks.map(({ label }) => label),
      x: Float32Array.from(marks, ({ x }) => x),
      y: Float32Array.from(marks, ({ y }) => y),
      radius: Float32Array.from(marks, ({ radius }) => radius),
      colour: marks.map(({ colourClass }) => classes[colourClass]!.colour),
      shape: ofActor(facts.shape, 'circle'),
      hollow: Uint8Array.from(ofActor(estimated, 0)),
      icon: ofActor(facts.icon, ''),
      labelled: labelOrder(marks, facts.named),
      group: marks.map(({ group }) => group),
      markOf,
    },
  };
}

function labelOrder(marks: readonly Mark[], named: Uint8Array): Uint32Array {
  const first: number[] = [];
  const then: number[] = [];
  marks.forEach(({ actor }, at) => {
    (actor === -1 || named[actor] === 1 ? first : then).push(at);
  });
  return Uint32Array.from([...first, ...then]);
}

function estimatedPlaces(opened: Opened): Uint8Array {
  return Uint8Array.from(layoutSubject(opened).places, (place) => (place?.estimated === true ? 1 : 0));
}
