import { chainColumns } from './chain-columns.ts';
import type { LayoutSubject } from './layout-subject.ts';
import type { Caption, Placement } from './placement.ts';

/** Sweeps that bring linked actors to one height. */
const sweeps = 8;
/** Width of a column, in heights of a row, for a picture that is as wide as a screen. */
const shape = 1.7;

/**
 * Columns from inputs on the left to final buyers on the right; who neither buys nor sells, such as institutions, lies
 * in rows beneath, near those it is linked to. A column of many actors is several side by side.
 */
export function chainLayout(subject: LayoutSubject): Placement {
  const { size } = subject;
  const column = chainColumns(subject);
  const columns = Math.max(0, ...column) + 1;
  const members = Array.from({ length: columns }, (_, c) => positionsWhere(column, c));
  const inChain = members.reduce((sum, { length }) => sum + length, 0);
  const rows = Math.max(8, Math.ceil(Math.sqrt((1.1 * inChain) / shape)));
  const height = ordered(subject, members, column);
  const positions = new Float64Array(2 * size);
  const captions: Caption[] = [];
  let left = 0;
  const gap = Math.max(3, rows * 0.34);
  members.forEach((list, c) => {
    const abreast = Math.max(1, Math.ceil(list.length / rows));
    const tall = Math.ceil(list.length / abreast);
    const wide = abreast === 1 ? 0 : Math.max(1.1, gap / 6) * (abreast - 1);
    const step = Math.min(3, rows / Math.max(tall, 1));
    [...list]
      .sort((a, b) => height[a]! - height[b]! || a - b)
      .forEach((i, at) => {
        const row = Math.floor(at / abreast) - (tall - 1) / 2;
        const beside = at % abreast;
        positions[2 * i] = left + (abreast === 1 ? 0 : (wide * beside) / (abreast - 1));
        // Neighbours in a row stand a little apart in height, so that their lines do.
        positions[2 * i + 1] = -(row + beside / abreast) * step;
      });
    captions.push({ x: left + wide / 2, y: rows / 2 + 1.6, align: 'middle', ...captionOf(c, columns) });
    left += wide + gap;
  });
  const right = Math.max(left - gap, gap);
  const apart = positionsWhere(column, -1);
  placeApart(subject, apart, positions, right, -rows / 2 - 2.5);
  if (apart.length > 0 && columns > 1) {
    captions.push({ x: right / 2, y: -rows / 2 - 1.2, says: 'apart', align: 'middle', value: '' });
  }
  return { positions, captions: inChain === 0 ? [] : captions, placed: null };
}

function captionOf(column: number, columns: number): Pick<Caption, 'says' | 'value'> {
  if (column === columns - 1) return { says: 'final-buyers', value: '' };
  return column === 0 ? { says: 'inputs', value: '' } : { says: 'stage', value: String(column + 1) };
}

function positionsWhere(column: Int32Array, wanted: number): number[] {
  return Array.from(column.keys()).filter((i) => column[i] === wanted);
}

/** Heights by the mean height of those an actor trades with, swept to and fro (barycentre heuristic). */
function ordered(
  { size, from, to, goods }: LayoutSubject,
  members: readonly (readonly number[])[],
  column: Int32Array,
): Float64Array {
  const height = new Float64Array(size);
  for (const list of members)
    list.forEach((i, at) => {
      height[i] = (at + 0.5) / list.length;
    });
  const between = Array.from(from.keys()).filter(
    (k) => goods[k] === 1 && column[from[k]!] !== column[to[k]!],
  );
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const sum = new Float64Array(size);
    const count = new Float64Array(size);
    for (const k of between) {
      const a = from[k]!;
      const b = to[k]!;
      sum[a]! += height[b]!;
      sum[b]! += height[a]!;
      count[a]!++;
      count[b]!++;
    }
    const mean = Float64Array.from(height, (own, i) => (count[i] === 0 ? own : sum[i]! / count[i]!));
    for (const list of members) {
      [...list]
        .sort((a, b) => mean[a]! - mean[b]! || a - b)
        .forEach((i, at) => {
          height[i] = (at + 0.5) / list.length;
        });
    }
  }
  return height;
}

function placeApart(
  { from, to }: LayoutSubject,
  apart: readonly number[],
  positions: Float64Array,
  right: number,
  top: number,
): void {
  const wanted = new Map(apart.map((i) => [i, { sum: 0, count: 0 }]));
  for (let k = 0; k < from.length; k++) {
    for (const [i, other] of [
      [from[k]!, to[k]!],
      [to[k]!, from[k]!],
    ] as const) {
      const mine = wanted.get(i);
      if (mine === undefined || wanted.has(other)) continue;
      mine.sum += positions[2 * other]!;
      mine.count++;
    }
  }
  const x = (i: number): number => {
    const { sum, count } = wanted.get(i)!;
    return count === 0 ? right / 2 : sum / count;
  };
  const abreast = Math.max(1, Math.min(apart.length, Math.ceil(right / 2)));
  [...apart]
    .sort((a, b) => x(a) - x(b) || a - b)
    .forEach((i, at, all) => {
      const lines = Math.ceil(all.length / abreast);
      const inLine = Math.ceil(all.length / lines);
      positions[2 * i] = (right * (Math.floor(at / lines) + 0.5)) / inLine;
      positions[2 * i + 1] = top - 1.6 * (at % lines);
    });
}
