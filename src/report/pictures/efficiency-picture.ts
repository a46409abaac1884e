import type { ClusterAssessment } from '../../model/assessment.ts';
import { externalEconomyItems, jointActionItems } from '../../model/code.ts';
import { itemLabels, levelWords } from '../labels.ts';
import { unstableNote } from '../stays.ts';
import { percent, shown } from '../words.ts';
import { element, picture, words } from './svg.ts';

const width = 760;
const rowHeight = 24;
const left = 250;
const barWidth = 262;
const colours = { external: '#1b7fc4', joint: '#0a9470' } as const;

/** The nine items as bars from 0 to 3 with their shares, external economies above joint action. */
export function efficiencyPicture(cluster: ClusterAssessment): string {
  const { efficiency } = cluster;
  const names = [...externalEconomyItems, ...jointActionItems];
  const parts = names.map((name, row) => {
    const item = efficiency.items[name];
    const y = 34 + row * rowHeight + (row >= externalEconomyItems.length ? 12 : 0);
    const length = item.level === null ? 0 : (item.level / 3) * barWidth;
    const colour = name.startsWith('E') ? colours.external : colours.joint;
    const said =
      item.level === null
        ? 'not observed'
        : `${item.level} ${levelWords[item.level]}${unstableNote(cluster, `items.${name}.level`)}, ${percent(item.share)} of firms`;
    return [
      words(left - 8, y + 4, `${name} ${itemLabels[name]}`, { 'text-anchor': 'end' }),
      element('rect', {
        x: left,
        y: y - 7,
        width: barWidth,
        height: 14,
        fill: '#808890',
        'fill-opacity': 0.12,
      }),
      element('rect', { x: left, y: y - 7, width: length, height: 14, fill: colour }),
      words(left + barWidth + 8, y + 4, said),
    ].join('');
  });
  const bottom = 34 + names.length * rowHeight + 12;
  const scale = levelWords.map((word, level) => {
    const x = left + (level / 3) * barWidth;
    return [
      element('line', { x1: x, y1: 22, x2: x, y2: bottom - 8, stroke: '#808890', 'stroke-opacity': 0.5 }),
      words(x, 14, `${level} ${word}`, { 'text-anchor': 'middle', 'font-size': 11 }),
    ].join('');
  });
  const { ee, ja, ce } = efficiency;
  const sums = `External economies ${shown(ee)} · joint action ${shown(ja)} · collective efficiency ${shown(ce)} (0 to 3)`;
  return picture(width, bottom + 20, 'Profile of collective efficiency', [
    ...scale,
    ...parts,
    words(8, bottom + 12, sums, { 'font-weight': 'bold' }),
  ]);
}
