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
    // Large marks are not written over.
    const taken = labels
      .filter(({ size }) => size >= 7)
      .map(({ x, y, size }): Box => [x - size, y - size, x + size, y + size]);
    for (const { text, x, y, size, weight } of labels) {
      const long = context.measureText(text).width;
      const toLeft = x + size + 5 + long > width;
      const left = toLeft ? x - size - 6 - long : x + size + 6;
      const box: Box = [left - 3, y - 8, left + long + 3, y + 8];
      const clash = taken.some((b) => b[0] < box[2] && b[2] > box[0] && b[1] < box[3] && b[3] > box[1]);
      if (clash && weight < 2) continue;
      taken.push(box);
      context.strokeText(text, left, y + 4);
      context.fillText(text, left, y + 4);
    }
  }
}
