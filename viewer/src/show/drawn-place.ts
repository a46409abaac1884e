import type { Drawing } from './drawing.ts';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the points of a drawing come to lie on a sheet, and how large marks and lines are there. */
export interface DrawnPlace {
  /** What of the area is drawn in. */
  readonly window: Area;
  readonly x: (unit: number) => number;
  readonly y: (unit: number) => number;
  /** Units of the sheet to the unit of the drawing. */
  readonly scale: number;
  /** By what radii, and by what widths of lines, are multiplied. */
  readonly radii: number;
  readonly widths: number;
}

/** Room around the marks, for labels. */
const margin = 34;
/** Size of the picture that radii are meant for. */
const meant = Math.sqrt(900 * 480);

/** Fits the whole of a drawing, or what is seen of it on the screen, into an area. */
export function drawnPlace({ width, height, screen }: Drawing, area: Area): DrawnPlace {
  const [cx, cy] = [area.left + area.width / 2, area.top + area.height / 2];
  if (screen === null) {
    const wide = Math.max(area.width - 2 * margin, 20);
    const high = Math.max(area.height - 2 * margin, 20);
    const scale = Math.min(wide / width, high / height);
    const grown = Math.min(Math.max(Math.sqrt(area.width * area.height) / meant, 0.5), 1.8);
    return {
      ...{ window: area, scale, radii: grown, widths: grown },
      x: (unit) => cx + (unit - 0.5) * scale,
      y: (unit) => cy - (unit - 0.5) * scale,
    };
  }
  const { left, right, bottom, top, pixels, scale: shrunk } = screen.seen;
  const scale = Math.min(area.width / (right - left), area.height / (top - bottom));
  const [wide, high] = [(right - left) * scale, (top - bottom) * scale];
  const widths = scale / pixels;
  return {
    ...{ scale, widths, radii: widths * shrunk },
    window: { left: cx - wide / 2, top: cy - high / 2, width: wide, height: high },
    x: (unit) => cx + (unit - (left + right) / 2) * scale,
    y: (unit) => cy - (unit - (top + bottom) / 2) * scale,
  };
}

/** Whether a box touches the window. */
export function inWindow(
  { left, top, width, height }: Area,
  box: readonly [number, number, number, number],
): boolean {
  return box[2] >= left && box[0] <= left + width && box[3] >= top && box[1] <= top + height;
}
