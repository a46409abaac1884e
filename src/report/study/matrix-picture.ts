import { type SectorGroup, sectorGroups } from '../../model/sector.ts';
import { matrixForms, matrixRows, type SignMatrixCell } from '../../study/sign-matrix.ts';
import type { Study } from '../../study/study.ts';
import { element, picture, words } from '../pictures/svg.ts';
import { decimal, signText } from './study-words.ts';

const left = 236;
const top = 44;
const cellWidth = 138;
const cellHeight = 54;
const gap = 10;
const mark = 18;
/** Told apart with any colour vision (after Okabe & Ito), and by the mark in the corner. */
const colours = { agree: '#0a9470', differ: '#d95f0e', 'not enough cases': '#a8aeb5' } as const;
const marks = { agree: '✓', differ: '✗', 'not enough cases': '' } as const;
const shortNames: Readonly<Record<SectorGroup, string>> = {
  traditional: 'traditional',
  'natural-resource': 'natural-resource',
  cops: 'COPS',
  specialised: 'specialised',
};

/** The sign matrix, published and rebuilt, one square a cell. */
export function matrixPicture({ matrix }: Study): string {
  const parts = sectorGroups.map((group, column) =>
    words(left + (column + 0.5) * cellWidth, top - 14, shortNames[group], {
      'text-anchor': 'middle',
      'font-weight': 'bold',
    }),
  );
  matrixRows.forEach((row, half) => {
    matrixForms.forEach((form, line) => {
      const y = top + (half * matrixForms.length + line) * cellHeight + half * gap;
      parts.push(words(8, y + cellHeight / 2 + 4, `${row} → ${form}`));
      sectorGroups.forEach((group, column) => {
        const cell = matrix.find((each) => each.row === row && each.form === form && each.group === group)!;
        parts.push(drawn(cell, left + column * cellWidth, y));
      });
    });
  });
  const height = top + matrixRows.length * matrixForms.length * cellHeight + gap + 6;
  const title = 'Sign matrix: published signs and the signs these cases show';
  return picture(left + sectorGroups.length * cellWidth + 8, height, title, parts);
}

function drawn(cell: SignMatrixCell, x: number, y: number): string {
  const colour = colours[cell.verdict];
  const centre = { 'text-anchor': 'middle' };
  const middle = x + cellWidth / 2;
  const found = cell.sign === null ? '?' : `${signText(cell.sign)} (τ_b ${decimal(cell.tauB)})`;
  const box = { x: x + 2, y: y + 2, width: cellWidth - 4, height: cellHeight - 4, fill: 'none' };
  const corner = { x: x + 2, y: y + 2, width: mark, height: mark, fill: colour };
  return element(
    'g',
    {},
    element('title', {}, `${cell.row} → ${cell.form}, ${shortNames[cell.group]}: ${cell.verdict}`),
    element('rect', { ...box, stroke: colour, 'stroke-width': cell.sign === null ? 1 : 2.5 }),
    ...(cell.sign === null ? [] : [element('rect', corner)]),
    words(x + 2 + mark / 2, y + 16, marks[cell.verdict], { ...centre, fill: '#ffffff' }),
    words(middle, y + 22, cell.published, centre),
    words(middle, y + 40, `${found}, n ${cell.n}`, { ...centre, 'font-weight': 'bold' }),
  );
}
