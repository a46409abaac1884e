import { type Attributes, numberOf, numbersIn, wordOf } from './attributes.ts';
import { filled, stroked } from './paint-of.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

type Context = OffscreenCanvasRenderingContext2D;

type Around = Pick<SheetCanvas, 'fill' | 'inUnits'>;
type PaintShape = (context: Context, attributes: Attributes, around: Around) => void;

/** How each shape is drawn. */
export const paintShape: Readonly<Record<string, PaintShape>> = {
  rect: (context, attributes, around) => {
    context.beginPath();
    context.rect(...boxOf(attributes));
    paintPath(context, attributes, around);
  },
  line: (context, attributes) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => numberOf(attributes, name));
    context.beginPath();
    context.moveTo(x1!, y1!);
    context.lineTo(x2!, y2!);
    stroked(context, attributes, 1, () => context.stroke());
  },
  polygon: (context, attributes, around) => {
    const sides = numbersIn(attributes.points ?? '');
    context.beginPath();
    for (let at = 0; at + 1 < sides.length; at += 2) context.lineTo(sides[at]!, sides[at + 1]!);
    context.closePath();
    paintPath(context, attributes, around);
  },
  circle: (context, attributes, around) => {
    const [x, y, radius] = ['cx', 'cy', 'r'].map((name) => numberOf(attributes, name));
    context.beginPath();
    context.arc(x!, y!, radius!, 0, 2 * Math.PI);
    context.closePath();
    paintPath(context, attributes, around);
  },
  path: (context, attributes, { fill, inUnits }) => {
    const path = new Path2D(attributes.d ?? '');
    if (attributes.transform !== undefined) move(context, attributes.transform);
    filled(context, attributes, fill, () => context.fill(path));
    const effect = wordOf(attributes, 'vector-effect', ['none', 'non-scaling-stroke'], 'none');
    stroked(context, attributes, 1, () => {
      if (effect === 'none') return context.stroke(path);
      // As wide as it is written, in pixels of the picture.
      const onCanvas = new Path2D();
      onCanvas.addPath(path, context.getTransform());
      context.resetTransform();
      context.stroke(onCanvas);
    });
    inUnits(context);
  },
};

export function boxOf(attributes: Attributes): [x: number, y: number, width: number, height: number] {
  return [
    ...([numberOf(attributes, 'x', 0), numberOf(attributes, 'y', 0)] as const),
    ...([numberOf(attributes, 'width'), numberOf(attributes, 'height')] as const),
  ];
}

function paintPath(context: Context, attributes: Attributes, { fill }: Around): void {
  filled(context, attributes, fill, () => context.fill());
  stroked(context, attributes, 1, () => context.stroke());
}

/** What is drawn from here on is moved as the text of a `transform` says. */
function move(context: Context, transform: string): void {
  const steps = [...transform.matchAll(/\s*([a-z]+)\(([^)]*)\)\s*/gi)];
  if (steps.map(([step]) => step).join('') !== transform)
    throw new Error(`transform="${transform}" cannot be painted`);
  for (const [, name, values = ''] of steps) {
    if (name === 'matrix')
      context.transform(...(numbersIn(values, 6) as [number, number, number, number, number, number]));
    else if (name === 'translate') context.translate(...(numbersIn(values, 2) as [number, number]));
    else if (name === 'scale') {
      const [by] = numbersIn(values, 1);
      context.scale(by!, by!);
    } else throw new Error(`transform="${transform}" cannot be painted`);
  }
}
