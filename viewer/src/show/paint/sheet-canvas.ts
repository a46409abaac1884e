import { type Attributes, numberOf, numbersIn } from './attributes.ts';
import { canvasOfSize } from './canvas-of-size.ts';

type Context = OffscreenCanvasRenderingContext2D;
export type Box = readonly [x: number, y: number, width: number, height: number];

interface Group {
  readonly clipped: boolean;
  /** What the group is laid onto once it is whole, and how opaque; null: it is drawn there at once. */
  readonly later: { readonly onto: Context; readonly opacity: number } | null;
}

/** The canvas of a sheet, in the units of its `viewBox`, with the groups that are open on it. */
export class SheetCanvas {
  /** What is drawn on now: the canvas, or the layer of a group that fades. */
  context: Context;
  /** The fill and the font of what has none of its own. */
  readonly fill: string;
  readonly fontFamily: string;
  /** Pixels to the unit, and where on the canvas the sheet begins. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  private readonly size: readonly [width: number, height: number];
  private readonly groups: Group[] = [];
  /** The layer of a group that is closed, for the next. */
  private spare: Context | null = null;

  /** From the attributes of the `svg` element. */
  constructor(root: Attributes) {
    this.size = [numberOf(root, 'width'), numberOf(root, 'height')];
    const [width, height] = this.size;
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

  /** What follows is drawn in a clip, where one is given; with an opacity it is drawn whole and then faded. */
  openGroup(clip: Box | null, opacity: number): void {
    const onto = this.context;
    if (clip !== null) {
      onto.save();
      onto.beginPath();
      onto.rect(...clip);
      onto.clip();
    }
    this.groups.push({ clipped: clip !== null, later: opacity === 1 ? null : { onto, opacity } });
    if (opacity === 1) return;
    this.context = this.spare ?? canvasOfSize(...this.size);
    this.spare = null;
    this.inUnits(this.context);
  }

  closeGroup(): void {
    const { clipped, later } = this.groups.pop()!;
    if (later !== null) {
      const layer = this.context;
      const { onto, opacity } = later;
      onto.resetTransform();
      onto.globalAlpha = opacity;
      onto.drawImage(layer.canvas, 0, 0);
      this.inUnits(onto);
      layer.resetTransform();
      layer.clearRect(0, 0, ...this.size);
      this.spare = layer;
      this.context = onto;
    }
    if (clipped) this.context.restore();
  }

  /** Draws what is put off until somebody looks at it. */
  look(): void {
    this.context.getImageData(0, 0, 1, 1);
  }
}
