import type { SharesByAnswer } from '../../model/assessment.ts';
import { counted, percent } from '../words.ts';
import { governanceStyles } from './palette.ts';
import { element, picture, words } from './svg.ts';

export interface SharesRow {
  readonly title: string;
  readonly pairs: number;
  /** Null where there is no pair. */
  readonly shares: SharesByAnswer | null;
}

const width = 760;
const rowHeight = 34;
const left = 130;
const barWidth = 500;

/** Shares of governance as stacked bars, one for each group of pairs; each part has its percentage beside it. */
export function governancePicture(rows: readonly SharesRow[]): string {
  const bars = rows.map(({ title, pairs, shares }, row) => {
    const y = 12 + row * rowHeight;
    const name = words(left - 8, y + 15, title, { 'text-anchor': 'end' });
    const count = words(left + barWidth + 8, y + 15, counted(pairs, 'pair'));
    return [name, ...(shares === null ? [] : stacked(shares, y)), count].join('');
  });
  const bottom = 12 + rows.length * rowHeight;
  let at = left;
  const keys = Object.values(governanceStyles).map(({ title, colour }) => {
    const key = [
      element('rect', { x: at, y: bottom + 2, width: 12, height: 12, fill: colour }),
      words(at + 17, bottom + 12, title),
    ].join('');
    at += 36 + title.length * 6.6;
    return key;
  });
  return picture(width, bottom + 24, 'Shares of governance', [...bars, ...keys]);
}

function stacked(shares: SharesByAnswer, y: number): string[] {
  let at = left;
  return Object.entries(governanceStyles).map(([answer, { colour, title }]) => {
    const share = shares[answer as keyof SharesByAnswer];
    const length = share * barWidth;
    const x = at;
    at += length;
    if (share === 0) return '';
    const said = `${title}: ${percent(share)}`;
    const bar = element(
      'rect',
      { x, y, width: length, height: 22, fill: colour },
      element('title', {}, said),
    );
    if (length < 34) return bar;
    const inside = { 'text-anchor': 'middle', fill: '#000000', 'font-size': 11 };
    return bar + words(x + length / 2, y + 15, percent(share), inside);
  });
}
