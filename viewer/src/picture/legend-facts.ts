import type { Scope } from '../../../src/model/linkage.ts';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { networkView } from '../view/network-view.ts';
import type { Steps } from '../view/steps.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { mostApart, mostInFull } from './drawn-lines.ts';
import type { DrawnLines, DrawnMarks, Look } from './drawn-model.ts';
import type { Placement } from './layouts/placement.ts';
import { linkageFacts } from './linkage-facts.ts';
import { type ColourClass, classKey } from './look/colour-scale.ts';
import { coloursOf } from './look/colours-of.ts';
import { columnOf } from './look/columns.ts';
import type { SizeScale } from './look/size-scale.ts';

type KindKey = keyof typeof kindStyles;

/** What a legend must say to be true and whole, counted in the very picture it stands beside. */
export interface LegendFacts {
  readonly mode: 'case' | 'network';
  readonly colourBy: string;
  /** Classes of colour in the picture, or in it but for being hidden. */
  readonly colours: readonly (ColourClass & {
    readonly key: string;
    readonly actors: number;
    readonly collapsed: boolean;
    readonly hidden: boolean;
  })[];
  /** Kinds in the picture, each a shape; none in a plain network. */
  readonly shapes: readonly { readonly kind: KindKey; readonly actors: number }[];
  readonly hollow: { readonly because: 'unsure' | 'estimated-place'; readonly actors: number } | null;
  readonly size: {
    readonly by: string;
    readonly samples: readonly { readonly value: number; readonly radius: number }[];
    /** Actors in the picture for whom it is not known or not defined. */
    readonly without: number;
    readonly plain: number;
  } | null;
  readonly lines: readonly {
    readonly style: Scope | 'link';
    readonly linkages: number;
  }[];
  readonly directed: boolean;
  readonly undirected: boolean;
  /** Some line holds several linkages. */
  readonly merged: boolean;
  /** Linkages of a pair run side by side by type and direction. */
  readonly apart: boolean;
  /** All linkages of a pair are one line, whatever their types. */
  readonly onePerPair: boolean;
  readonly bundled: boolean;
  /** So many lines that they are hair-thin. */
  readonly hairlines: boolean;
  /** Linkages inside a group drawn as one: not drawn. */
  readonly inside: number;
  /** Actors shown without a place on the map: not drawn. */
  readonly unplaced: number;
}

export function* legendFacts(
  opened: Opened,
  look: Look,
  visible: Visible,
  placement: Placement,
  marks: DrawnMarks,
  lines: DrawnLines,
  sizes: SizeScale,
): Steps<LegendFacts> {
  const drawn = (i: number): boolean => visible.actors[i] === 1 && marks.markOf[i] !== -1;
  const { classes, classOf } = coloursOf(opened, look.colourBy);
  const perClass = new Array<number>(classes.length).fill(0);
  const unplaced = countWhere(visible.actors, (i) => visible.actors[i] === 1 && placement.placed?.[i] === 0);
  for (let i = 0; i < classOf.length; i++) if (drawn(i)) perClass[classOf[i]!]!++;
  yield;
  const colours = classes
    .map((each, c) => {
      const key = classKey(each);
      const hidden = look.hiddenGroups.includes(key);
      return { ...each, key, actors: perClass[c]!, collapsed: look.collapsed.includes(key), hidden };
    })
    .filter(({ actors, hidden }) => actors > 0 || hidden);
  const linesFacts = linesOf(opened, visible, marks);
  yield;
  return {
    mode: opened.mode,
    colourBy: look.colourBy,
    colours,
    shapes: shapesOf(opened, marks),
    hollow: hollowOf(look, marks),
    size: sizeOf(opened, look, drawn, sizes),
    ...linesFacts,
    merged: lines.linkages.some((linkages) => linkages > 1),
    apart: lines.beside.some((beside) => beside !== 0),
    hairlines: lines.count > mostInFull,
    onePerPair: visible.linkageCount > mostApart,
    bundled: look.bundled && opened.mode === 'case',
    unplaced,
  };
}

function shapesOf(opened: Opened, { icon, actor }: DrawnMarks): LegendFacts['shapes'] {
  if (opened.mode === 'network') return [];
  const kinds = Object.keys(kindStyles) as KindKey[];
  return kinds
    .map((kind) => ({
      kind,
      actors: countWhere(actor, (at) => actor[at] !== -1 && (icon[at] || 'unknown') === kind),
    }))
    .filter(({ actors }) => actors > 0);
}

function hollowOf({ layout }: Look, { hollow }: DrawnMarks): LegendFacts['hollow'] {
  const actors = countWhere(hollow, (at) => hollow[at] === 1);
  if (actors === 0) return null;
  if (layout === 'map') return { because: 'estimated-place', actors };
  return { because: 'unsure', actors };
}

function sizeOf(
  opened: Opened,
  { sizeBy }: Look,
  drawn: (i: number) => boolean,
  sizes: SizeScale,
): LegendFacts['size'] {
  const column = sizeBy === '' ? null : columnOf(opened, sizeBy);
  if (sizes.range === null || column?.form !== 'numbers') return null;
  const [least, most] = sizes.range;
  const samples = [least, (least + most) / 2, most].map((value) => ({ value, radius: sizes.radius(value) }));
  const without = countWhere(column.values, (i) => column.values[i] === null && drawn(i));
  return { by: sizeBy, samples, without, plain: sizes.plain };
}

function linesOf(
  opened: Opened,
  visible: Visible,
  { markOf }: DrawnMarks,
): Pick<LegendFacts, 'lines' | 'inside' | 'directed' | 'undirected'> {
  const { from, to } = networkView(opened);
  const { styleOf, styleKeys, directed: arrow } = linkageFacts(opened);
  const counts = new Array<number>(styleKeys.length).fill(0);
  let inside = 0;
  let arrows = 0;
  for (let k = 0; k < from.length; k++) {
    const [a, b] = [markOf[from[k]!]!, markOf[to[k]!]!];
    if (visible.linkages[k] === 0 || a === -1 || b === -1) continue;
    if (a === b) {
      inside++;
      continue;
    }
    counts[styleOf[k]!]!++;
    arrows += arrow[k]!;
  }
  const lines = styleKeys
    .map((style, s) => ({ style, linkages: counts[s]! }))
    .filter(({ linkages }) => linkages > 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { lines, inside, directed: arrows > 0, undirected: arrows < all };
}

function countWhere(list: ArrayLike<unknown>, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < list.length; at++) if (holds(at)) count++;
  return count;
}
