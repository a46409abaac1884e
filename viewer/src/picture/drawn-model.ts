import type { LineStyle, Shape } from '../../../src/report/pictures/palette.ts';
import { atOnce, type Steps } from '../view/steps.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { drawnLines } from './drawn-lines.ts';
import { drawnMarks } from './drawn-marks.ts';
import { type Framed, frameOf } from './frame.ts';
import type { Placement } from './layouts/placement.ts';
import { type LegendFacts, legendFacts } from './legend-facts.ts';
import type { SizeScale } from './look/size-scale.ts';

/** The marks of a picture, one at each place of every list; drawn in this order, the largest first. */
export interface DrawnMarks {
  readonly count: number;
  /** Position of the actor in what is open; -1 for a group drawn as one, and for the ends of a bundle. */
  readonly actor: Int32Array;
  readonly label: readonly string[];
  /** In the unit frame, y upwards. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** In pixels at the first view. */
  readonly radius: Float32Array;
  /** `#rrggbb` */
  readonly colour: readonly string[];
  readonly shape: readonly Shape[];
  /** 1: drawn as an outline, because not observed or, on the map, because the place is estimated. */
  readonly hollow: Uint8Array;
  /** What the icon says: a kind of actor; empty for none. */
  readonly icon: readonly string[];
  /** Marks in the order in which they are labelled as far as there is room. */
  readonly labelled: Uint32Array;
  /** Key of the group drawn as one; null for the others. */
  readonly group: readonly (string | null)[];
  /** Mark of each actor, by position of the actor; -1 where it is not drawn. */
  readonly markOf: Int32Array;
}

/** The lines of a picture: linkages of one pair that are alike in type and direction are one line. */
export interface DrawnLines {
  readonly count: number;
  /** Ends as places in the list of marks. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly style: readonly LineStyle[];
  /** Linkages in it. */
  readonly linkages: Uint32Array;
  /** In pixels. */
  readonly width: Float32Array;
  /** 0 none, 1 at `to`, 2 at `from`, 3 both. */
  readonly arrows: Uint8Array;
  /** How far beside the straight line between its ends it runs, in pixels, so that parallel ones are told apart. */
  readonly beside: Float32Array;
  /** Position of one of its linkages in what is open. */
  readonly sample: Uint32Array;
}

/** Everything a picture holds, as data: what the screen draws, an export can write. */
export interface DrawnModel {
  readonly marks: DrawnMarks;
  readonly lines: DrawnLines;
  readonly frame: Framed;
  /** Opacity of a line, so that many do not become one grey. */
  readonly lineAlpha: number;
  readonly sizes: SizeScale;
  readonly legend: LegendFacts;
}

export type Look = Pick<
  ViewState,
  'sizeBy' | 'colourBy' | 'collapsed' | 'hiddenGroups' | 'bundled' | 'layout'
>;

/** The picture of what the view leaves, placed as the layout says. Pure: the same in, the same out. */
export function drawnModel(opened: Opened, look: Look, visible: Visible, placement: Placement): DrawnModel {
  return atOnce(drawnModelSteps(opened, look, visible, placement));
}

/** The same step by step. */
export function* drawnModelSteps(
  opened: Opened,
  look: Look,
  visible: Visible,
  placement: Placement,
): Steps<DrawnModel> {
  const frame = frameOf(placement, visible.actors);
  const { marks, sizes } = yield* drawnMarks(opened, look, visible, placement, frame);
  yield;
  const drawn = yield* drawnLines(opened, look, visible, marks);
  yield;
  const lineAlpha = alphaFor(drawn.marks, drawn.lines);
  yield;
  const legend = yield* legendFacts(opened, look, visible, placement, drawn.marks, drawn.lines, sizes);
  return { marks: drawn.marks, lines: drawn.lines, frame, lineAlpha, sizes, legend };
}

/** The same picture with its actors elsewhere. Only where each mark is an actor and none is left out for its place. */
export function movedModel(model: DrawnModel, placement: Placement, visible: Visible): DrawnModel {
  const frame = frameOf(placement, visible.actors);
  const { actor } = model.marks;
  const x = Float32Array.from(actor, (i) => frame.x(placement.positions[2 * i]!));
  const y = Float32Array.from(actor, (i) => frame.y(placement.positions[2 * i + 1]!));
  const marks = { ...model.marks, x, y };
  return { ...model, frame, marks, lineAlpha: alphaFor(marks, model.lines) };
}

/** Ink of all lines together as a share of the picture [O]. */
const ink = 0.55;

function alphaFor({ x, y }: DrawnMarks, { count, from, to, width }: DrawnLines): number {
  let length = 0;
  for (let k = 0; k < count; k++) {
    const [a, b] = [from[k]!, to[k]!];
    length += Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) * width[k]!;
  }
  // The unit frame is about 700 pixels wide.
  const share = (ink * 700) / Math.max(length * 2.2, 1);
  // Many lines lie over one another, so each is fainter than one alone, but never too faint for a screen to show.
  return Math.min(0.62, Math.max(0.025, share ** 0.75));
}
