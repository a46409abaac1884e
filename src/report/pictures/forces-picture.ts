import type { ClusterAssessment, Force } from '../../model/assessment.ts';
import { upgradingForms } from '../../model/code.ts';
import { stayNote } from '../stays.ts';
import { shown } from '../words.ts';
import { element, picture, words } from './svg.ts';

const width = 760;
const rowHeight = 22;
const middle = 440;
const perPoint = 48;
const colours = { push: '#1b7fc4', brake: '#d95f0e' } as const;

/** The forces of each form of upgrading as bars: to the right what pushes, to the left what holds back. */
export function forcesPicture(cluster: ClusterAssessment): string | null {
  const { upgrading } = cluster;
  const parts: string[] = [];
  let y = 20;
  for (const form of upgradingForms) {
    const { forces, answer, net } = upgrading[form];
    if (forces.length === 0) continue;
    const note = stayNote(cluster, `upgrading.${form}.answer`);
    const verdict = `${form}: ${answer}${note}${net === null ? '' : `, net ${shown(net)}`}`;
    parts.push(words(8, y + 4, verdict, { 'font-weight': 'bold' }));
    for (const force of forces) {
      y += rowHeight;
      parts.push(forceRow(force, y));
    }
    y += rowHeight * 1.4;
  }
  if (parts.length === 0) return null;
  const axis = element('line', { x1: middle, y1: 30, x2: middle, y2: y - rowHeight, stroke: '#808890' });
  const title = 'Forces on each form of upgrading, sign times strength';
  return picture(width, y, title, [axis, ...parts]);
}

function forceRow(force: Force, y: number): string {
  const pull = force.strength === null ? null : force.sign * force.strength;
  const said =
    pull === null ? 'not defined' : force.weight === 0 || force.sign === 0 ? 'does not vote' : shown(pull);
  const length = Math.abs(pull ?? 0) * perPoint;
  const isBrake = (pull ?? 0) < 0;
  const bar = element('rect', {
    x: isBrake ? middle - length : middle,
    y: y - 7,
    width: length,
    height: 14,
    fill: isBrake ? colours.brake : colours.push,
  });
  const beside = isBrake || length === 0 ? middle + 6 : middle + length + 6;
  return [words(24, y + 4, `${force.name} (${force.cell})`), bar, words(beside, y + 4, said)].join('');
}
