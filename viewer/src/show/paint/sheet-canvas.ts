import { type Attributes, numberOf, numbersIn } from './attributes.ts';
import { canvasOfSize } from './canvas-of-size.ts';

type Context = OffscreenCanvasRenderingContext2D;
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The canvas of a sheet, in the units of its `viewBox`. */
export class SheetCanvas {
  readonly context: Context;
  /** The fill and the font of what has none of its own. */
  readonly fill: string;
  readonly fontFamily: string;
  /** Pixels to the unit, and where on the canvas the sheet begins. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;

  /** From the attributes of the `svg` element, so many times as large. */
  constructor(root: Attributes, scale: number) {
    const side = (name: string): number => Math.max(1, Math.round(numberOf(root, name) * scale));
    const [width, height] = [side('width'), side('height')];
    const [x, y, wide, high] = numbersIn(root.viewBox ?? '', 4) as [number, number, number, number];
    this.scale = Math.min(width / wide, height / high);
    this.left = (width - wide * this.scale) / 2 - x * this.scale;
    this.top = (height - high * this.scale) / 2 - y * this.scale;
    this.fill = root.fill ?? '#000000';
    this.fontFamily = root['font-family'] ?? 'sans-serif';
    this.context = canvasOfSize(width, height);
    this.inUnits(this.context);
  }

  readonly inUnits = (context: Context): void => {
    context.setTransform(this.scale, 0, 0, this.scale, this.left, this.top);
  };

  /** What follows is drawn in a clip, where one is given. */
  openGroup(clip: Box | null): void {
    const { context } = this;
    context.save();
    if (clip === null) return;
    context.beginPath();
    context.rect(...clip);
    context.clip();
  }

  closeGroup(): void {
    this.context.restore();
  }

  /** Draws what is put off until somebody looks at it. */
  look(): void {
    this.context.getImageData(0, 0, 1, 1);
  }
}
