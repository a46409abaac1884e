import { mostInFull } from '../drawn-lines.ts';
import type { DrawnLines, DrawnMarks } from '../drawn-model.ts';
import { HairLayer } from './hair-layer.ts';
import { LineLayer } from './line-layer.ts';
import { onScreen, type ViewTransform } from './view-transform.ts';
import { whenDrawn } from './when-drawn.ts';

/** Lines drawn while the picture moves, where there are more, go by samples of so many: at first, at least, at most [O]. */
const sample = 1000;
const [firstSamples, mostSamples] = [4, 20];
/** Lines of the first portion; the next follow when the graphics processor is done with those before. */
const firstPortion = 6000;
/** A smaller portion costs more for being shown than for being drawn [O]. */
const leastPortion = 4000;

/**
 * The lines of the picture. Few are drawn at once. Many are hairlines: a sample while the picture moves, all of them,
 * portion by portion, when it stands, and in full again as soon as few enough are in sight.
 */
export class LinePainter {
  private readonly gl: WebGL2RenderingContext;
  private readonly full: LineLayer;
  private readonly hair: HairLayer;
  private marks: DrawnMarks | null = null;
  private lines: DrawnLines | null = null;
  private alpha = 1;
  private turn = 0;
  private portion = firstPortion;
  private samples = firstSamples;
  /** Whether what stands on the canvas are lines of before the last upload. */
  private isOutdated = false;

  /** `onWhole` hears that all lines are drawn, portion by portion or at once. */
  constructor(
    gl: WebGL2RenderingContext,
    private readonly onWhole: () => void,
  ) {
    this.gl = gl;
    this.full = new LineLayer(gl);
    this.hair = new HairLayer(gl);
  }

  /** Whether there are too many lines to draw all of them at every step of a movement. */
  get many(): boolean {
    return (this.lines?.count ?? 0) > mostInFull;
  }

  upload(marks: DrawnMarks, lines: DrawnLines, alpha: number): void {
    this.marks = marks;
    this.lines = lines;
    this.alpha = alpha;
    this.isOutdated = true;
    if (this.many) this.hair.upload(marks, lines, alpha, sample);
    else
      this.full.upload(
        marks,
        lines,
        Array.from({ length: lines.count }, (_, k) => k),
        alpha,
      );
  }

  /** Draws for a moment of a movement: the fewer lines, the longer the last frame took, in milliseconds. */
  drawMoving(view: ViewTransform, lastFrame: number): void {
    if (!this.many) {
      this.drawStanding(view);
      return;
    }
    this.turn++;
    this.clear();
    const factor = lastFrame > 80 ? 0.7 : lastFrame < 35 ? 1.4 : 1;
    this.samples = Math.min(Math.max(this.samples * factor, 1), mostSamples);
    const count = Math.min(Math.round(this.samples) * sample, this.hair.count);
    this.hair.draw(view, 0, count, Math.min(Math.sqrt(this.hair.count / count), 2.5));
  }

  /** Draws all; many of them one portion after the other, the first once all else of the frame is drawn. */
  drawStanding(view: ViewTransform): void {
    const mine = ++this.turn;
    const near = this.many ? this.inSight(view) : null;
    if (near !== null || !this.many) {
      if (near !== null) this.full.upload(this.marks!, this.lines!, near, Math.min(0.5, this.alpha * 3));
      this.clear();
      this.full.draw(view);
      this.whenDone(mine, this.onWhole);
      return;
    }
    const next = (first: number): void => {
      if (first === 0) this.clear();
      const count = Math.min(this.portion, this.hair.count - first);
      this.hair.draw(view, first, count);
      const rest = first + count < this.hair.count;
      this.whenDone(mine, rest ? () => next(first + count) : this.onWhole);
    };
    // The sample of a movement stays until then.
    if (this.isOutdated) this.clear();
    const { gl } = this;
    whenDrawn(
      [gl],
      () => next(0),
      () => mine === this.turn && !gl.isContextLost(),
    );
  }

  stop(): void {
    this.turn++;
  }

  private clear(): void {
    const { gl } = this;
    this.isOutdated = false;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** Goes on when what was asked of the graphics processor is drawn, unless the picture has changed since. */
  private whenDone(mine: number, go: () => void): void {
    const { gl } = this;
    const adjusted = (took: number): void => {
      // A portion takes about a tenth of a second: quick processors get more at once, slow ones less.
      const factor = took < 45 ? 2 : took > 120 ? 0.6 : 1;
      this.portion = Math.round(Math.min(Math.max(this.portion * factor, leastPortion), 60_000));
      go();
    };
    whenDrawn([gl], adjusted, () => mine === this.turn && !gl.isContextLost());
  }

  /** The lines that cross the screen, if they are few enough to be drawn in full; else null. */
  private inSight(view: ViewTransform): number[] | null {
    const { x, y } = this.marks!;
    const { from, to, count } = this.lines!;
    const [left, top] = onScreen(view, 0, 0);
    const [right, bottom] = onScreen(view, 1, 1);
    const sx = (at: number): number => left + (right - left) * x[at]!;
    const sy = (at: number): number => top + (bottom - top) * y[at]!;
    const near: number[] = [];
    for (let k = 0; k < count; k++) {
      const [a, b] = [from[k]!, to[k]!];
      const [ax, bx] = [sx(a), sx(b)];
      if ((ax < 0 && bx < 0) || (ax > view.width && bx > view.width)) continue;
      const [ay, by] = [sy(a), sy(b)];
      if ((ay < 0 && by < 0) || (ay > view.height && by > view.height)) continue;
      if (near.length === mostInFull / 2) return null;
      near.push(k);
    }
    return near;
  }
}
