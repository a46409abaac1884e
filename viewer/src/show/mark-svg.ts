import { mark } from '../../../src/report/pictures/marks.ts';
import { element } from '../../../src/report/pictures/svg.ts';
import { icons } from '../picture/icons.ts';
import type { PictureTheme } from '../picture/picture-theme.ts';
import type { Drawing } from './drawing.ts';
import { type DrawnPlace, inWindow } from './drawn-place.ts';
import { hollowInside } from './hollow-inside.ts';

/** A mark of this radius has room for its icon. */
const iconRadius = 8;
/** How far the ring around what is selected reaches. */
const ring = 3;

/** One mark of a drawing with its icon, ringed where it is selected; empty where it is out of sight. */
export function markSvg(
  { marks }: Drawing,
  { x, y, radii, window }: DrawnPlace,
  theme: PictureTheme,
  at: number,
  ringed = false,
): string {
  const [left, top, radius] = [x(marks.x[at]!), y(marks.y[at]!), marks.radius[at]! * radii];
  const reach = radius * 1.3 + ring;
  if (!inWindow(window, [left - reach, top - reach, left + reach, top + reach])) return '';
  const shape = marks.shape[at]!;
  const hollow = marks.hollow[at] === 1;
  const around = ringed ? mark(left, top, radius + ring, { shape, colour: theme.ring }) : '';
  const colour = marks.colour[at]!;
  const inside = hollowInside(colour, theme.background);
  const drawn = mark(left, top, radius, { shape, colour, hollow, inside });
  const icon = radius < iconRadius ? undefined : icons[marks.icon[at]!];
  if (icon === undefined) return around + drawn;
  const size = (radius * (shape === 'triangle' ? 0.95 : 1.25)) / 16;
  const low = shape === 'triangle' ? radius * 0.08 : 0;
  const moved = `translate(${left.toFixed(2)} ${(top + low).toFixed(2)}) scale(${size.toFixed(4)}) translate(-8 -8)`;
  return `${around}${drawn}${element('path', { transform: moved, d: icon, fill: hollow ? theme.icon : '#ffffff' })}`;
}
