import { dashPatterns } from '../../../src/report/pictures/marks.ts';
import { element } from '../../../src/report/pictures/svg.ts';
import { mostInFull } from '../picture/drawn-lines.ts';
import type { Drawing } from './drawing.ts';
import { type DrawnPlace, inWindow } from './drawn-place.ts';

/** So many lines of a large picture are one element [O]: a browser takes in the picture in a fifth of the time. */
const bundle = 10;

interface PlacedLine {
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  /** The direction, as a unit vector. */
  readonly along: readonly [number, number];
}

/** Where a line comes to lie, from the edge of one mark to the edge of the other; null where it is out of sight. */
function placed({ marks, lines }: Drawing, place: DrawnPlace, k: number): PlacedLine | null {
  const { x, y, radii, widths, window } = place;
  const [a, b] = [lines.from[k]!, lines.to[k]!];
  const [ax, ay, bx, by] = [x(marks.x[a]!), y(marks.y[a]!), x(marks.x[b]!), y(marks.y[b]!)];
  const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
  const long = Math.hypot(bx - ax, by - ay);
  if (long === 0 || !inWindow(window, box)) return null;
  const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
  const shift = lines.beside[k]! * widths;
  const [fromA, fromB] = [a, b].map((mark) => Math.min(marks.radius[mark]! * radii, long / 3)) as [
    number,
    number,
  ];
  return {
    start: [ax - uy * shift + ux * fromA, ay + ux * shift + uy * fromA],
    end: [bx - uy * shift - ux * fromB, by + ux * shift - uy * fromB],
    along: [ux, uy],
  };
}

/** How a line is stroked: its attributes in SVG. */
function stroke({ lines }: Drawing, { widths }: DrawnPlace, k: number, alpha: number, wider: number) {
  const { colour, dash } = lines.style[k]!;
  return {
    stroke: colour,
    'stroke-width': (lines.width[k]! + wider) * widths,
    'stroke-opacity': alpha,
    ...(dash === 'solid' ? {} : { 'stroke-dasharray': dashPatterns[dash] }),
  };
}

/** One line of a drawing with its arrow heads; empty where it is out of sight. */
function lineSvg(drawing: Drawing, place: DrawnPlace, k: number, alpha: number, wider: number): string {
  const line = placed(drawing, place, k);
  if (line === null) return '';
  const { lines } = drawing;
  const {
    start,
    end,
    along: [ux, uy],
  } = line;
  const ends = { x1: start[0], y1: start[1], x2: end[0], y2: end[1] };
  const drawn = element('line', { ...ends, ...stroke(drawing, place, k, alpha, wider) });
  const head = (at: readonly [number, number], dx: number, dy: number): string =>
    arrow(at, dx, dy, 5 * place.widths, lines.style[k]!.colour, Math.min(1, alpha + 0.25));
  const arrows = lines.arrows[k]!;
  return `${drawn}${(arrows & 1) === 0 ? '' : head(end, ux, uy)}${(arrows & 2) === 0 ? '' : head(start, -ux, -uy)}`;
}

interface Bundle {
  drawn: string[];
  readonly like: ReturnType<typeof stroke>;
}

/** Many lines without arrow heads, some of one style as one element each. */
function bundledSvg(
  drawing: Drawing,
  place: DrawnPlace,
  alpha: number,
  wider: number,
  onLine: (k: number) => void,
): string {
  const bundles = new Map<string, Bundle>();
  const parts: string[] = [];
  const close = ({ drawn, like }: Bundle): void => {
    if (drawn.length > 0) parts.push(element('path', { ...like, fill: 'none', d: drawn.join('') }));
  };
  for (let k = 0; k < drawing.lines.count; k++) {
    onLine(k);
    const line = placed(drawing, place, k);
    if (line === null) continue;
    const like = stroke(drawing, place, k, alpha, wider);
    const key = Object.values(like).join(' ');
    const open = bundles.get(key) ?? { drawn: [], like };
    bundles.set(key, open);
    const [start, end] = [line.start, line.end].map((at) => at.map((side) => side.toFixed(2)).join(' '));
    open.drawn.push(`M${start}L${end}`);
    if (open.drawn.length < bundle) continue;
    close(open);
    open.drawn = [];
  }
  for (const each of bundles.values()) close(each);
  return parts.join('');
}

/** The lines of a drawing with their arrow heads; of very many lines the heads are left out. Tells before each line. */
export function linesSvg(
  drawing: Drawing,
  place: DrawnPlace,
  alpha: number,
  wider = 0,
  onLine: (k: number) => void = () => {},
): string {
  const { count } = drawing.lines;
  if (count > mostInFull) return bundledSvg(drawing, place, alpha, wider, onLine);
  return Array.from({ length: count }, (_, k) => {
    onLine(k);
    return lineSvg(drawing, place, k, alpha, wider);
  }).join('');
}

function arrow(
  [x, y]: readonly [number, number],
  ux: number,
  uy: number,
  size: number,
  colour: string,
  opacity: number,
): string {
  const corners = [
    [x, y],
    [x - ux * size * 1.5 - uy * size * 0.55, y - uy * size * 1.5 + ux * size * 0.55],
    [x - ux * size * 1.5 + uy * size * 0.55, y - uy * size * 1.5 - ux * size * 0.55],
  ];
  const points = corners.map(([px, py]) => `${px!.toFixed(2)},${py!.toFixed(2)}`).join(' ');
  return element('polygon', { points, fill: colour, 'fill-opacity': opacity });
}
