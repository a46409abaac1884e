import { shortText } from '../../app/short-text.ts';
import type { DrawnMarks } from '../drawn-model.ts';
import { icons } from '../icons.ts';
import type { Caption } from '../layouts/placement.ts';
import type { PictureTheme } from '../picture-theme.ts';
import { type Box, type LabelledMark, labelPlaces } from './label-places.ts';
import { onScreen, type ViewTransform } from './view-transform.ts';

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** A mark of this radius has room for its icon. */
const iconRadius = 8;
/** Marks of this radius are in the way of labels. */
const obstacle = 4;
/** Labels that are tried, and pixels of picture for each that is placed [O]. */
const mostTried = 700;
const pixelsForEach = 11_000;

interface Labelling {
  readonly marks: DrawnMarks;
  readonly captions: readonly Caption[];
  /** Marks that are lit, the urgent ones first; null: none is, and all may be labelled. */
  readonly lit: readonly number[] | null;
  /** How many of the lit ones are always named. */
  readonly urgent: number;
}

const paths = new Map<string, Path2D>();

function iconPath(kind: string): Path2D | null {
  const text = icons[kind];
  if (text === undefined) return null;
  const path = paths.get(kind) ?? new Path2D(text);
  paths.set(kind, path);
  return path;
}

/** Icons, captions and labels, on a canvas above the marks. */
export class LabelLayer {
  private readonly context: CanvasRenderingContext2D;
  private readonly captionText: (caption: Caption) => string;

  constructor(canvas: HTMLCanvasElement, captionText: (caption: Caption) => string) {
    this.context = canvas.getContext('2d')!;
    this.captionText = captionText;
  }

  clear({ width, height, pixelRatio }: ViewTransform): void {
    this.context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.context.clearRect(0, 0, width, height);
  }

  draw(view: ViewTransform, theme: PictureTheme, { marks, captions, lit, urgent }: Labelling): void {
    this.clear(view);
    const seen = this.icons(view, theme, marks, lit === null ? null : new Set(lit));
    const taken = captions.map((caption) => this.caption(view, theme, caption, lit !== null));
    const { context } = this;
    context.font = `${'presenting' in document.documentElement.dataset ? 17 : 12}px ${family}`;
    context.textAlign = 'left';
    const tried: { readonly text: string; readonly mark: LabelledMark }[] = [];
    const order = lit ?? marks.labelled;
    for (let n = 0; n < order.length && tried.length < mostTried; n++) {
      const at = order[n]!;
      if (marks.label[at] === '') continue;
      const [x, y] = onScreen(view, marks.x[at]!, marks.y[at]!);
      if (x < -20 || y < -20 || x > view.width + 20 || y > view.height + 20) continue;
      const text = shortText(marks.label[at]!, 30);
      const radius = marks.radius[at]! * view.scale;
      const long = context.measureText(text).width;
      tried.push({ text, mark: { x, y, radius, long, urgent: lit !== null && n < urgent } });
    }
    const most = Math.max(6, (view.width * view.height) / pixelsForEach);
    const places = labelPlaces(
      tried.map(({ mark }) => mark),
      seen,
      taken,
      view.width,
      view.height,
      most,
    );
    this.pen(theme, 3.5);
    context.fillStyle = theme.ink;
    tried.forEach(({ text }, n) => {
      const box = places[n];
      if (box === null || box === undefined) return;
      context.strokeText(text, box[0] + 3, box[3] - 4);
      context.fillText(text, box[0] + 3, box[3] - 4);
    });
  }

  /** Draws the icons of marks that have room for one; tells where the marks in the way of labels are. */
  private icons(
    view: ViewTransform,
    theme: PictureTheme,
    marks: DrawnMarks,
    lit: ReadonlySet<number> | null,
  ): Box[] {
    const { context } = this;
    const seen: Box[] = [];
    for (let at = 0; at < marks.count && seen.length < mostTried; at++) {
      const radius = marks.radius[at]! * view.scale;
      if (radius < obstacle) {
        if (at > 0 && marks.actor[at] !== -1) break;
        continue;
      }
      const [x, y] = onScreen(view, marks.x[at]!, marks.y[at]!);
      if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue;
      if (lit === null || lit.has(at)) seen.push([x - radius, y - radius, x + radius, y + radius]);
      const path = radius < iconRadius ? null : iconPath(marks.icon[at]!);
      if (path === null || (lit !== null && !lit.has(at))) continue;
      context.save();
      context.translate(x, y + (marks.shape[at] === 'triangle' ? radius * 0.08 : 0));
      const size = (radius * (marks.shape[at] === 'triangle' ? 0.95 : 1.25)) / 16;
      context.scale(size, size);
      context.translate(-8, -8);
      context.fillStyle = marks.hollow[at] === 1 ? theme.icon : '#ffffff';
      context.fill(path);
      context.restore();
    }
    return seen;
  }

  private caption(view: ViewTransform, theme: PictureTheme, caption: Caption, dim: boolean): Box {
    const { context } = this;
    const text = shortText(this.captionText(caption), 40);
    context.font = `600 13px ${family}`;
    const long = context.measureText(text).width;
    const [x, y] = onScreen(view, caption.x, caption.y);
    const before = { start: 0, middle: long / 2, end: long }[caption.align];
    const left = Math.min(Math.max(x - before, 4), Math.max(view.width - long - 4, 4));
    const middle = Math.min(Math.max(y, 10), view.height - 10);
    const away = x < -60 || y < -30 || x > view.width + 60 || y > view.height + 30;
    if (away || text === '') return [0, 0, 0, 0];
    this.pen(theme, 4);
    context.globalAlpha = dim ? 0.55 : 1;
    context.fillStyle = theme.quiet;
    context.strokeText(text, left, middle + 4);
    context.fillText(text, left, middle + 4);
    context.globalAlpha = 1;
    return [left - 3, middle - 9, left + long + 3, middle + 9];
  }

  private pen(theme: PictureTheme, width: number): void {
    this.context.lineJoin = 'round';
    this.context.lineWidth = width;
    this.context.strokeStyle = theme.background;
  }
}
