import { dashPatterns, mark } from '../../../src/report/pictures/marks.ts';
import { element, words } from '../../../src/report/pictures/svg.ts';
import { shortText } from '../app/short-text.ts';
import { mostInFull } from '../picture/drawn-lines.ts';
import type { DrawnModel } from '../picture/drawn-model.ts';
import { labelPlaces } from '../picture/layers/label-places.ts';
import type { Caption } from '../picture/layouts/placement.ts';
import type { PictureTheme } from '../picture/picture-theme.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly model: DrawnModel;
  /** The land below a map, as a path in Mercator; null: no map. */
  readonly land: string | null;
  readonly theme: PictureTheme;
  captionText(caption: Caption): string;
  measure(text: string, size: number): number;
}

/** Room around the marks, for labels. */
const margin = 34;
/** Size of the picture that radii are meant for. */
const meant = Math.sqrt(900 * 480);
const fontSize = 12;

/** Lines, marks and labels of a picture as SVG, fitted into an area. */
export function drawnSvg({ model, land, theme, captionText, measure }: Drawing, area: Area): string {
  const { marks, lines, frame } = model;
  const wide = Math.max(area.width - 2 * margin, 20);
  const high = Math.max(area.height - 2 * margin, 20);
  const scale = Math.min(wide / frame.width, high / frame.height);
  const grown = Math.min(Math.max(Math.sqrt(area.width * area.height) / meant, 0.5), 1.8);
  const [cx, cy] = [area.left + area.width / 2, area.top + area.height / 2];
  const x = (at: number): number => cx + (marks.x[at]! - 0.5) * scale;
  const y = (at: number): number => cy - (marks.y[at]! - 0.5) * scale;
  const radius = (at: number): number => marks.radius[at]! * grown;

  const drawn: string[] = [];
  if (land !== null) {
    const [ax, bx] = [(frame.x(1) - frame.x(0)) * scale, cx + (frame.x(0) - 0.5) * scale];
    const [ay, by] = [(frame.y(1) - frame.y(0)) * scale, cy - (frame.y(0) - 0.5) * scale];
    drawn.push(
      `<path transform="matrix(${ax} 0 0 ${ay} ${bx} ${by})" d="${land}" fill="${theme.land}" stroke="${theme.coast}" stroke-width="1" vector-effect="non-scaling-stroke"/>`,
    );
  }
  for (let k = 0; k < lines.count; k++) {
    const [a, b] = [lines.from[k]!, lines.to[k]!];
    const [dx, dy] = [x(b) - x(a), y(b) - y(a)];
    const long = Math.hypot(dx, dy);
    if (long === 0) continue;
    const [ux, uy] = [dx / long, dy / long];
    const shift = lines.beside[k]! * grown;
    const at = (mark: number, inward: number): readonly [number, number] => [
      x(mark) - uy * shift + ux * inward,
      y(mark) + ux * shift + uy * inward,
    ];
    const start = at(a, Math.min(radius(a), long / 3));
    const end = at(b, -Math.min(radius(b), long / 3));
    const { colour, dash } = lines.style[k]!;
    drawn.push(
      element('line', {
        x1: start[0],
        y1: start[1],
        x2: end[0],
        y2: end[1],
        stroke: colour,
        'stroke-width': lines.width[k]! * grown,
        'stroke-opacity': model.lineAlpha,
        ...(dash === 'solid' ? {} : { 'stroke-dasharray': dashPatterns[dash] }),
      }),
    );
    if (lines.count > mostInFull) continue;
    const opacity = Math.min(1, model.lineAlpha + 0.25);
    if ((lines.arrows[k]! & 1) !== 0) drawn.push(arrow(end, ux, uy, 5 * grown, colour, opacity));
    if ((lines.arrows[k]! & 2) !== 0) drawn.push(arrow(start, -ux, -uy, 5 * grown, colour, opacity));
  }
  for (let at = 0; at < marks.count; at++) {
    const style = { shape: marks.shape[at]!, colour: marks.colour[at]!, hollow: marks.hollow[at] === 1 };
    drawn.push(mark(x(at), y(at), radius(at), { ...style, inside: theme.background }));
  }
  const ink = {
    'font-size': fontSize,
    fill: theme.ink,
    stroke: theme.background,
    'stroke-width': 3,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  };
  const captions = frame.captions.map((caption) => {
    const text = shortText(captionText(caption), 40);
    const [left, middle] = [cx + (caption.x - 0.5) * scale, cy - (caption.y - 0.5) * scale];
    return words(left, middle, text, { ...ink, 'text-anchor': 'middle', 'font-weight': 650 });
  });
  const labelled = [...marks.labelled].map((at) => {
    const text = shortText(marks.label[at]!, 30);
    const [left, top] = [x(at) - area.left, y(at) - area.top];
    return { text, x: left, y: top, radius: radius(at), long: measure(text, fontSize), urgent: false };
  });
  const boxes = Array.from({ length: marks.count }, (_, at) => {
    const [left, top, reach] = [x(at) - area.left, y(at) - area.top, radius(at)];
    return [left - reach, top - reach, left + reach, top + reach] as const;
  });
  const most = Math.round(46 * grown * grown);
  const places = labelPlaces(labelled, boxes, [], area.width, area.height, most);
  const labels = places.flatMap((box, i) =>
    box === null ? [] : [words(area.left + box[0] + 3, area.top + box[3] - 4, labelled[i]!.text, ink)],
  );
  return [...drawn, ...captions, ...labels].join('');
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
