import type { Dash, Shape } from './palette.ts';
import { element } from './svg.ts';

const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  triangle: [
    [0, -1.25],
    [1.15, 0.75],
    [-1.15, 0.75],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  hexagon: [
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.1, 0],
    [-0.55, -0.95],
    [0.55, -0.95],
  ],
};

export interface MarkStyle {
  readonly shape: Shape;
  readonly colour: string;
  /** An outline only: estimated or illustrative. */
  readonly hollow?: boolean;
  /** What fills an outline; default white. */
  readonly inside?: string;
}

/** An actor's mark, all shapes of about the same area. */
export function mark(
  x: number,
  y: number,
  radius: number,
  { shape, colour, hollow = false, inside = '#ffffff' }: MarkStyle,
): string {
  const paint = { fill: hollow ? inside : colour, stroke: colour, 'stroke-width': hollow ? 1.6 : 0.6 };
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r: radius, ...paint });
  const points = corners[shape].map(
    ([dx, dy]) => `${(x + dx * radius).toFixed(2)},${(y + dy * radius).toFixed(2)}`,
  );
  return element('polygon', { points: points.join(' '), ...paint });
}

/** The dash pattern of a line, in pixels. */
export const dashPatterns: Readonly<Record<Dash, string>> = {
  solid: 'none',
  dotted: '1.5 3',
  dashed: '6 3',
  sparse: '3 7',
};
