import { escapeHtml } from '../../../src/report/html/escape-html.ts';
import { element, words } from '../../../src/report/pictures/svg.ts';
import { shortText } from '../app/short-text.ts';
import type { LegendModel } from '../picture/legend-model.ts';
import { darkTheme, lightTheme } from '../picture/picture-theme.ts';
import type { Drawing } from './drawing.ts';
import { drawnSvg } from './drawn-svg.ts';
import { legendRows, legendWidth } from './legend-rows.ts';
import { inColumns, wrapped } from './sheet-rows.ts';

/** All that a sheet shows, as plain data. */
export interface PictureSheet {
  readonly drawing: Drawing;
  readonly dark: boolean;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What has to be known of the data: illustrative, a scenario, not all shown. */
  readonly warnings: readonly string[];
  readonly source: string;
  readonly legend: LegendModel;
}

const edge = 22;
/** The area, in units, that a sheet has whatever its size in pixels: type grows with the picture. */
const area = 1200 * 800;

/** A picture as a sheet to hand out: title, what has to be known of the data, drawing, legend and source, as SVG. */
export function pictureSheet(
  sheet: PictureSheet,
  measure: (text: string, size: number) => number,
  onProgress: (done: number, total: number) => void = () => {},
): string {
  const { width, height, dark } = sheet;
  const theme = dark ? darkTheme : lightTheme;
  const unit = Math.sqrt((width * height) / area);
  const [wide, high] = [width / unit, height / unit];
  const inner = wide - 2 * edge;
  const parts: string[] = [];
  let top = edge;
  for (const line of wrapped(shortText(sheet.title, 300), inner, 2, (text) => measure(text, 22) * 1.06)) {
    top += 25;
    parts.push(words(edge, top, line, { 'font-size': 22, 'font-weight': 650 }));
  }
  for (const warning of sheet.warnings) {
    for (const line of wrapped(shortText(warning, 400), inner, 2, (text) => measure(text, 13) * 1.06)) {
      top += 19;
      parts.push(
        words(edge, top, line, { 'font-size': 13, 'font-weight': 650, fill: dark ? '#f3c46b' : '#7a4b00' }),
      );
    }
  }
  const source = wrapped(shortText(sheet.source, 900), inner, 3, (text) => measure(text, 11));
  let bottom = high - edge + 6;
  for (const line of [...source].reverse()) {
    parts.push(words(edge, bottom, line, { 'font-size': 11, fill: theme.quiet }));
    bottom -= 15;
  }
  const rows = legendRows(sheet.legend, theme, measure);
  const room = bottom - top - 10;
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const beside = wide > high;
  const across = Math.max(1, Math.floor(inner / legendWidth));
  const columns = inColumns(rows, beside ? room : Math.max(total / across + 24, 60));
  const legendHigh = Math.max(...columns.map((each) => each.reduce((sum, { height: h }) => sum + h, 0)), 0);
  const legendLeft = beside ? wide - edge - columns.length * legendWidth + 8 : edge;
  const legendTop = beside ? top + 8 : bottom - legendHigh - 6;
  columns.forEach((column, place) => {
    let y = legendTop;
    for (const row of column) {
      parts.push(row.draw(legendLeft + place * legendWidth, y));
      y += row.height;
    }
  });
  const drawing = drawnSvg(
    sheet.drawing,
    {
      left: edge,
      top: top + 8,
      width: beside ? legendLeft - edge - 8 : inner,
      height: (beside ? bottom : legendTop) - top - 18,
    },
    { theme, measure, onProgress },
  );
  const title = shortText(sheet.title, 300);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${wide.toFixed(2)} ${high.toFixed(2)}`,
    role: 'img',
    'aria-label': title,
    'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fill: theme.ink,
  };
  const background = element('rect', { width: wide, height: high, fill: theme.background });
  const named = element('title', {}, escapeHtml(title));
  // Two code points that no XML may hold.
  return element('svg', root, named, background, drawing, ...parts).replace(/[\ufffe\uffff]/g, '\ufffd');
}
