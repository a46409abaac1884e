import type { DrawnLines, DrawnMarks, DrawnModel } from '../drawn-model.ts';
import type { Lit } from '../lit.ts';
import { type PictureTheme, veil } from '../picture-theme.ts';
import { colourBytes } from './colour-bytes.ts';
import { LineLayer } from './line-layer.ts';
import { MarkLayer } from './mark-layer.ts';
import type { ViewTransform } from './view-transform.ts';

type Rgba = [number, number, number, number];

/** What is lit up, above all else: marks and the lines between them. */
export class LitLayer {
  private readonly gl: WebGL2RenderingContext;
  private readonly lines: LineLayer;
  private readonly marks: MarkLayer;
  private isWarm = false;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.lines = new LineLayer(gl);
    this.marks = new MarkLayer(gl);
  }

  /** The marks that are lit, and lines of their own between marks. */
  upload(marks: DrawnMarks, lit: Lit, lines: DrawnLines): void {
    const shown = lit.marks.filter((at) => at < marks.count);
    this.marks.upload(marks, shown, new Set(lit.centres));
    const { count, from, to } = lines;
    const drawn = Array.from({ length: count }, (_, k) => k).filter(
      (k) => from[k]! < marks.count && to[k]! < marks.count,
    );
    this.lines.upload(marks, lines, drawn, 0.95, 0.6);
  }

  draw(view: ViewTransform, theme: PictureTheme): void {
    this.lines.draw(view);
    this.marks.draw(view, theme);
  }

  /**
   * Empty, or a veil of a colour over all that lies below. Canvases below that were made transparent themselves would
   * be put together anew by the browser, which took a third of a second at each change in software.
   */
  clear(colour: string | null = null): void {
    const bytes = colour === null ? 0 : colourBytes(colour, veil);
    const [red, green, blue, alpha] = [0, 8, 16, 24].map((shift) => ((bytes >>> shift) & 255) / 255) as Rgba;
    this.gl.clearColor(red * alpha, green * alpha, blue * alpha, alpha);
    this.gl.clear(this.gl.COLOR_BUFFER_BIT);
  }

  /** Draws once, unseen, so that the first move of the pointer need not wait for the programs to be made. */
  warmUp(model: DrawnModel, view: ViewTransform, theme: PictureTheme): void {
    if (this.isWarm) return;
    this.isWarm = true;
    const { marks, lines } = model;
    this.marks.upload(marks, [0]);
    this.lines.upload(marks, lines, lines.count > 0 ? [0] : [], 0.95);
    this.draw(view, theme);
    this.clear();
  }
}
