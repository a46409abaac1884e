import type { PartialButFor } from 'sigma/types';
import { shortText } from '../app/short-text.ts';
import type { PictureTheme } from './picture-theme.ts';

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** 2: always drawn; 1: before those of 0. */
  readonly weight: number;
}

/** Left, top, right, bottom. */
type Box = [number, number, number, number];

type LabelData = PartialButFor<
  { x: number; y: number; size: number; label: string | null },
  'x' | 'y' | 'size'
>;

const font = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/**
 * Labels that do not lie over each other: sigma names the candidates of a frame, and after the frame
 * they are drawn by importance, each only where it has room. What is selected or pointed at is always named.
 */
export class LabelLayer {
  private waiting: Label[] = [];

  collect(data: LabelData & { ring?: boolean; named?: boolean; lit?: boolean }): void {
    if (!data.label) return;
    const text = shortText(data.label, 30);
    const weight = data.ring === true ? 2 : data.named === true || data.lit === true ? 1 : 0;
    this.waiting.push({ text, x: data.x, y: data.y, size: data.size, weight });
  }

  draw(canvas: HTMLCanvasElement, theme: PictureTheme, pixelRatio: number): void {
    const labels = this.waiting;
    this.waiting = [];
    const context = canvas.getContext('2d');
    if (context === null) return;
    const width = canvas.width / pixelRatio;
    context.font = font;
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = theme.background;
    context.fillStyle = theme.ink;
    labels.sort((a, b) => b.weight - a.weight || b.size - a.size);
    const marks = labels.filter(({ size }) => size >= 7).map(markBox);
    const taken: Box[] = [];
    for (const label of labels) {
      const places = placesFor(label, context.measureText(label.text).width, width);
      const free = (box: Box): boolean => !taken.some((other) => overlap(box, other));
      const clear = (box: Box): boolean => free(box) && !marks.some((other) => overlap(box, other));
      const place = places.find(clear) ?? (label.weight > 0 ? places.find(free) : undefined);
      const chosen = place ?? (label.weight === 2 ? places[0] : undefined);
      if (chosen === undefined) continue;
      taken.push(chosen);
      context.strokeText(label.text, chosen[0] + 3, chosen[3] - 4);
      context.fillText(label.text, chosen[0] + 3, chosen[3] - 4);
    }
  }
}

function markBox({ x, y, size }: Label): Box {
  return [x - size, y - size, x + size, y + size];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Right of the mark, left of it, above, below: those that lie in the picture. */
function placesFor({ x, y, size }: Label, long: number, width: number): Box[] {
  const at = (left: number, middle: number): Box => [left - 3, middle - 8, left + long + 3, middle + 8];
  const all = [
    at(x + size + 6, y),
    at(x - size - 6 - long, y),
    at(x - long / 2, y - size - 10),
    at(x - long / 2, y + size + 10),
  ];
  const inside = all.filter((box) => box[0] >= 0 && box[2] <= width);
  return inside.length > 0 ? inside : all.slice(0, 1);
}
