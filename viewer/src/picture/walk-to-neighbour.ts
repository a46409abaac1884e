import type { DrawnLines, DrawnMarks } from './drawn-model.ts';

/** Of a picture, what a walk along its lines needs. */
export interface WalkGround {
  readonly marks: Pick<DrawnMarks, 'x' | 'y'>;
  readonly lines: Pick<DrawnLines, 'count' | 'from' | 'to'>;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The mark an arrow key leads to along a line: of the neighbours within 60 degrees of the arrow the nearest, an angle
 * counting like a longer way. Null where there is none that way, or the key is no arrow.
 */
export function walkToNeighbour(
  { marks: { x, y }, lines }: WalkGround,
  from: number,
  key: string,
): number | null {
  const direction = directions[key];
  if (direction === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  for (let line = 0; line < lines.count; line++) {
    const [a, b] = [lines.from[line]!, lines.to[line]!];
    if ((a !== from && b !== from) || a === b) continue;
    const other = a === from ? b : a;
    const [right, up] = [x[other]! - x[from]!, y[other]! - y[from]!];
    const length = Math.hypot(right, up);
    const cosine = length === 0 ? 0 : (right * direction[0] + up * direction[1]) / length;
    if (cosine < 0.5 || length / cosine >= least) continue;
    [best, least] = [other, length / cosine];
  }
  return best;
}
