import type { DrawnLines, DrawnMarks } from './drawn-model.ts';
import { onScreen, type ViewTransform } from './layers/view-transform.ts';

/** How far beside a mark or a line a pointer still means it, in pixels. */
const near = 3;

/** The mark under a point of the screen, the one drawn last first; -1: none. */
export function markAt(marks: DrawnMarks, view: ViewTransform, x: number, y: number): number {
  const toScreen = affine(view);
  for (let at = marks.count - 1; at >= 0; at--) {
    const [mx, my] = toScreen(marks.x[at]!, marks.y[at]!);
    const reach = Math.max(marks.radius[at]! * view.scale, 2) + near;
    if ((mx - x) ** 2 + (my - y) ** 2 <= reach * reach) return at;
  }
  return -1;
}

/** The line nearest to a point of the screen, within reach; -1: none. */
export function lineAt(
  marks: DrawnMarks,
  lines: DrawnLines,
  view: ViewTransform,
  x: number,
  y: number,
): number {
  const toScreen = affine(view);
  let found = -1;
  let least = Infinity;
  for (let k = 0; k < lines.count; k++) {
    const [a, b] = [lines.from[k]!, lines.to[k]!];
    const [ax, ay] = toScreen(marks.x[a]!, marks.y[a]!);
    const [bx, by] = toScreen(marks.x[b]!, marks.y[b]!);
    const long = Math.hypot(bx - ax, by - ay);
    if (long < 1) continue;
    const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
    const along = (x - ax) * ux + (y - ay) * uy;
    if (along < 0 || along > long) continue;
    // On the screen y runs downwards, so what lies to the left of a line in the frame lies to its right here.
    const across = (x - ax) * uy - (y - ay) * ux;
    const distance = Math.abs(across - lines.beside[k]!);
    if (distance > lines.width[k]! / 2 + near || distance >= least) continue;
    found = k;
    least = distance;
  }
  return found;
}

function affine(view: ViewTransform): (x: number, y: number) => readonly [number, number] {
  const [left, top] = onScreen(view, 0, 0);
  const [right, bottom] = onScreen(view, 1, 1);
  return (x, y) => [left + (right - left) * x, top + (bottom - top) * y];
}
