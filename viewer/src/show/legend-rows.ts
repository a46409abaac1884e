import { dashPatterns, mark } from '../../../src/report/pictures/marks.ts';
import { element, words } from '../../../src/report/pictures/svg.ts';
import { shortText } from '../app/short-text.ts';
import type { LegendModel } from '../picture/legend-model.ts';
import type { PictureTheme } from '../picture/picture-theme.ts';
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
      rows.push({
        height: 19,
        draw: (x, y) => {
          const symbol =
            entry.mark !== null
              ? mark(x + 9, y + 9, 6, { ...entry.mark, inside: theme.background })
              : entry.line !== null
                ? element('line', {
                    x1: x,
                    y1: y + 9,
                    x2: x + 26,
                    y2: y + 9,
                    stroke: entry.line.colour,
                    'stroke-width': 2,
                    'stroke-dasharray': dashPatterns[entry.line.dash],
                  })
                : '';
          const left = x + (entry.line === null ? 22 : 34);
          const count = ` ${entry.count}`;
          return `${symbol}${words(left, y + 13, `${shortText(entry.text, 34)}${count}`, { 'font-size': 12 })}`;
        },
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
