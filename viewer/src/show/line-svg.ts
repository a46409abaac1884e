import { dashPatterns } from '../../../src/report/pictures/marks.ts';
import { element } from '../../../src/report/pictures/svg.ts';
import { mostInFull } from '../picture/drawn-lines.ts';
import type { Drawing } from './drawing.ts';
import { type DrawnPlace, inWindow } from './drawn-place.ts';

/** One line of a drawing with its arrow heads; empty where it is out of sight. */
export function lineSvg(
  { marks, lines }: Drawing,
  place: DrawnPlace,
  k: number,
  alpha: number,
  wider = 0,
): string {
  const { x, y, radii, widths, window } = place;
  const [a, b] = [lines.from[k]!, lines.to[k]!];
  const [ax, ay, bx, by] = [x(marks.x[a]!), y(marks.y[a]!), x(marks.x[b]!), y(marks.y[b]!)];
  const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
  const long = Math.hypot(bx - ax, by - ay);
  if (long === 0 || !inWindow(window, box)) return '';
  const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
  const shift = lines.beside[k]! * widths;
  const [fromA, fromB] = [a, b].map((mark) => Math.min(marks.radius[mark]! * radii, long / 3)) as [
    number,
    number,
  ];
  const start = [ax - uy * shift + ux * fromA, ay + ux * shift + uy * fromA] as const;
  const end = [bx - uy * shift - ux * fromB, by + ux * shift - uy * fromB] as const;
  const { colour, dash } = lines.style[k]!;
  const drawn = element('line', {
    x1: start[0],
    y1: start[1],
    x2: end[0],
    y2: end[1],
    stroke: colour,
    'stroke-width': (lines.width[k]! + wider) * widths,
    'stroke-opacity': alpha,
    ...(dash === 'solid' ? {} : { 'stroke-dasharray': dashPatterns[dash] }),
  });
  if (lines.count > mostInFull) return drawn;
  const head = (at: readonly [number, number], dx: number, dy: number): string =>
    arrow(at, dx, dy, 5 * widths, colour, Math.min(1, alpha + 0.25));
  const arrows = lines.arrows[k]!;
  return `${drawn}${(arrows & 1) === 0 ? '' : head(end, ux, uy)}${(arrows & 2) === 0 ? '' : head(start, -ux, -uy)}`;
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
