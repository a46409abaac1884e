import { dashPatterns, mark } from '../../../src/report/pictures/marks.ts';
import { element, words } from '../../../src/report/pictures/svg.ts';
import { shortText } from '../app/short-text.ts';
import type { LegendEntry, LegendModel } from '../picture/legend-model.ts';
import type { PictureTheme } from '../picture/picture-theme.ts';
import { hollowInside } from './hollow-inside.ts';
import { type SheetRow, wrapped } from './sheet-rows.ts';

/** Width of a column of the legend. */
export const legendWidth = 232;
const small = 11.5;

/** The legend of a picture as rows of an exported sheet: all that the page's legend says. */
export function legendRows(
  legend: LegendModel,
  theme: PictureTheme,
  measure: (text: string, size: number) => number,
): readonly SheetRow[] {
  const title = (text: string): SheetRow => ({
    height: 24,
    draw: (x, y) => words(x, y + 17, shortText(text, 60), { 'font-size': 12.5, 'font-weight': 650 }),
  });
  const notes = (text: string): readonly SheetRow[] =>
    wrapped(text, legendWidth - 8, 8, (line) => measure(line, small)).map((line) => ({
      height: 15,
      draw: (x, y) => words(x, y + 11, line, { 'font-size': small, fill: theme.quiet }),
    }));
  const rows: SheetRow[] = [];
  for (const section of legend.sections) {
    rows.push(title(section.title));
    for (const entry of section.entries) {
      if (entry.state === 'hidden') continue;
      const left = entry.line === null ? 22 : 34;
      const lines = wrapped(
        `${shortText(entry.text, 80)} ${entry.count}`,
        legendWidth - left - 8,
        2,
        (text) => measure(text, 12),
      );
      rows.push({
        height: 4 + 15 * lines.length,
        draw: (x, y) =>
          [
            symbolOf(entry, x, y + 9, theme),
            ...lines.map((line, at) => words(x + left, y + 13 + 15 * at, line, { 'font-size': 12 })),
          ].join(''),
      });
    }
    for (const note of section.notes) rows.push(...notes(note));
  }
  if (legend.size !== null) {
    const { samples, note } = legend.size;
    const reach = Math.max(...samples.map(({ radius }) => radius));
    rows.push(title(legend.size.title));
    rows.push({
      height: 2 * reach + 8,
      draw: (x, y) => {
        let left = x;
        return samples
          .map(({ text, radius }) => {
            const circle = element('circle', {
              cx: left + radius,
              cy: y + reach + 2,
              r: radius,
              fill: 'none',
              stroke: theme.quiet,
              'stroke-width': 1.5,
            });
            const label = words(left + 2 * radius + 4, y + reach + 6, text, { 'font-size': 12 });
            left += 2 * radius + 14 + measure(text, 12);
            return circle + label;
          })
          .join('');
      },
    });
    if (note !== '') rows.push(...notes(note));
  }
  return rows;
}

/** The mark or the line that an entry stands for. */
function symbolOf(
  { mark: shown, line, arrow }: LegendEntry,
  x: number,
  y: number,
  theme: PictureTheme,
): string {
  if (shown !== null) {
    return mark(x + 9, y, 6, { ...shown, inside: hollowInside(shown.colour, theme.background) });
  }
  if (line === null) return '';
  const { colour, dash } = line;
  const drawn = element('line', {
    x1: x + (arrow === '←' ? 7 : 0),
    y1: y,
    x2: x + (arrow === '→' ? 19 : 26),
    y2: y,
    stroke: colour,
    'stroke-width': 2,
    'stroke-dasharray': dashPatterns[dash],
  });
  if (arrow === '–') return drawn;
  const [tip, back] = arrow === '→' ? [x + 26, x + 18] : [x, x + 8];
  const points = `${tip},${y} ${back},${y - 4} ${back},${y + 4}`;
  return `${drawn}${element('polygon', { points, fill: colour })}`;
}
