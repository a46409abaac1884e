import { words } from '../../../src/report/pictures/svg.ts';
import { shortText } from '../app/short-text.ts';
import { type Box, labelPlaces } from '../picture/layers/label-places.ts';
import type { PictureTheme } from '../picture/picture-theme.ts';
import type { Drawing } from './drawing.ts';
import { type DrawnPlace, inWindow } from './drawn-place.ts';

const fontSize = 12;
/** Labels that are tried, and marks that are kept clear of them [O]. */
const most = 700;
/** Up to so many lit marks are named even where they cover another. */
const mostUrgent = 40;

/** The captions of a layout and, as far as there is room, the labels of marks: the largest, or those lit up. */
export function wordsSvg(
  { marks, captions, screen }: Drawing,
  place: DrawnPlace,
  theme: PictureTheme,
  measure: (text: string, size: number) => number,
): string {
  const { x, y, radii, window } = place;
  const ink = {
    'font-size': fontSize,
    fill: theme.ink,
    stroke: theme.background,
    'stroke-width': 3,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  };
  const named = captions
    .filter((each) => inWindow(window, [x(each.x), y(each.y), x(each.x), y(each.y)]))
    .map((each) =>
      words(x(each.x), y(each.y), shortText(each.text, 40), {
        ...ink,
        'text-anchor': 'middle',
        'font-weight': 650,
      }),
    );
  const boxOf = (at: number): Box => {
    const [left, top, reach] = [x(marks.x[at]!), y(marks.y[at]!), marks.radius[at]! * radii];
    return [left - reach, top - reach, left + reach, top + reach];
  };
  const lit = screen === null || screen.lit.marks.length === 0 ? null : screen.lit;
  const order = lit === null ? [...marks.labelled] : [...new Set([...lit.centres, ...lit.marks])];
  const urgent = lit === null ? 0 : lit.marks.length <= mostUrgent ? order.length : lit.centres.length;
  const tried = order
    .flatMap((at, n) => {
      const [left, top, right, bottom] = boxOf(at);
      if (marks.label[at] === '' || !inWindow(window, [left, top, right, bottom])) return [];
      const text = shortText(marks.label[at]!, 30);
      return [
        {
          ...{ text, urgent: n < urgent, long: measure(text, fontSize), radius: (right - left) / 2 },
          ...{ x: (left + right) / 2 - window.left, y: (top + bottom) / 2 - window.top },
        },
      ];
    })
    .slice(0, most);
  const clear = Array.from(
    { length: lit === null ? Math.min(marks.count, most) : lit.marks.length },
    (_, n): Box => {
      const [left, top, right, bottom] = boxOf(lit === null ? n : lit.marks[n]!);
      return [left - window.left, top - window.top, right - window.left, bottom - window.top];
    },
  );
  const room = Math.max(6, Math.round((window.width * window.height) / 9400));
  const places = labelPlaces(tried, clear, [], window.width, window.height, room);
  const labels = places.flatMap((box, n) =>
    box === null ? [] : [words(window.left + box[0] + 3, window.top + box[3] - 4, tried[n]!.text, ink)],
  );
  return [...named, ...labels].join('');
}
