import { element } from '../../../src/report/pictures/svg.ts';
import { landPath } from '../picture/layers/land-path.ts';
import { type PictureTheme, veil } from '../picture/picture-theme.ts';
import type { Drawing } from './drawing.ts';
import { type Area, drawnPlace } from './drawn-place.ts';
import { linesSvg } from './lines-svg.ts';
import { markSvg } from './mark-svg.ts';
import { wordsSvg } from './words-svg.ts';

/** So many lines or marks are drawn before it is told how far the drawing is. */
const portion = 2000;

export interface DrawnWith {
  readonly theme: PictureTheme;
  measure(text: string, size: number): number;
  /** Told now and then how many of the lines and marks are drawn. */
  onProgress(done: number, total: number): void;
}

/** Lines, marks and labels of a drawing as SVG, fitted into an area. */
export function drawnSvg(drawing: Drawing, area: Area, { theme, measure, onProgress }: DrawnWith): string {
  const { marks, lines, land, screen } = drawing;
  const place = drawnPlace(drawing, area);
  const { x, y, scale, window } = place;
  const total = lines.count + marks.count;
  const tell = (done: number): void => {
    if (done % portion === 0) onProgress(done, total);
  };
  const lit = screen === null || screen.lit.marks.length === 0 ? null : screen.lit;
  const centres = new Set(lit?.centres);
  const { left, top, width, height } = window;
  const shown = { x: left, y: top, width, height };
  const parts = [
    land === null
      ? ''
      : `<path transform="matrix(${land.across * scale} 0 0 ${land.up * scale} ${x(land.left)} ${y(land.low)})" d="${landPath()}" fill="${theme.land}" stroke="${theme.coast}" stroke-width="1" vector-effect="non-scaling-stroke"/>`,
    linesSvg(drawing, place, drawing.lineAlpha, 0, tell),
    ...Array.from({ length: marks.count }, (_, at) => {
      tell(lines.count + at);
      return markSvg(drawing, place, theme, at);
    }),
    // What is lit, as the screen shows it.
    ...(lit === null
      ? []
      : [
          element('rect', { ...shown, fill: theme.background, 'fill-opacity': veil }),
          linesSvg({ ...drawing, lines: screen!.shining }, place, 0.95, 0.6),
        ]),
    ...(lit?.marks ?? []).map((at) => markSvg(drawing, place, theme, at, centres.has(at))),
    wordsSvg(drawing, place, theme, measure),
  ];
  const clip = element('clipPath', { id: 'window' }, element('rect', shown));
  return `${element('defs', {}, clip)}${element('g', { 'clip-path': 'url(#window)' }, ...parts)}`;
}
