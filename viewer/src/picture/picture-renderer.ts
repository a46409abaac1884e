import type { DrawnLines, DrawnModel } from './drawn-model.ts';
import { FrameGate } from './frame-gate.ts';
import { lineAt, markAt } from './hit-test.ts';
import { LabelLayer } from './layers/label-layer.ts';
import { LandLayer } from './layers/land-layer.ts';
import { LinePainter } from './layers/line-painter.ts';
import { LitLayer } from './layers/lit-layer.ts';
import { MarkLayer } from './layers/mark-layer.ts';
import type { Caption } from './layouts/placement.ts';
import { type Lit, noneLit } from './lit.ts';
import { currentTheme, type PictureTheme } from './picture-theme.ts';
import { Stage } from './stage.ts';
import { tweened } from './tween.ts';

export interface Pointed {
  readonly mark: number;
  readonly line: number;
  /** In pixels of the picture. */
  readonly x: number;
  readonly y: number;
}

export interface PictureEvents {
  onPress(pointed: Pointed): void;
  onPoint(pointed: Pointed): void;
  onLost(): void;
  /** All of the picture is drawn. */
  onDrawn(): void;
  captionText(caption: Caption): string;
}

/** So long after its last step a movement has ended, in milliseconds: three frames, but no less and no more. */
const [shortestRest, longestRest] = [140, 600];
/** Marks up to which a new layout is walked to rather than jumped to [O]. */
const mostWalked = 2500;

/** The picture itself: it shows the model it is given and reports what is pointed at and pressed. */
export class PictureRenderer {
  private readonly lines: LinePainter;
  private readonly marks: MarkLayer;
  private readonly gate = new FrameGate();
  private readonly litLayer: LitLayer;
  private readonly labels: LabelLayer;
  private readonly land: LandLayer;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private theme: PictureTheme = currentTheme();
  private model: DrawnModel | null = null;
  private withLand = false;
  private lit: Lit = noneLit;
  private shining: DrawnLines | null = null;
  private moved = 0;
  private timer = 0;
  private walk = 0;
  private killed = false;

  private constructor(
    readonly stage: Stage,
    events: PictureEvents,
  ) {
    const { links, marks, lit } = this.stage;
    this.lines = new LinePainter(links, () => {
      if (this.model === null || this.model.marks.count === 0) return;
      if (this.lit.marks.length === 0) this.litLayer.warmUp(this.model, this.stage.view(), this.theme);
      events.onDrawn();
    });
    this.marks = new MarkLayer(marks);
    this.litLayer = new LitLayer(lit);
    this.labels = new LabelLayer(this.stage.canvas('words'), events.captionText);
    this.land = new LandLayer(this.stage.canvas('land'));
    this.listen(events);
  }

  static async open(container: HTMLElement, events: PictureEvents): Promise<PictureRenderer> {
    return new PictureRenderer(await Stage.open(container), events);
  }

  /** Draws another model; one of the same actors elsewhere is walked to. */
  show(model: DrawnModel, withLand: boolean): void {
    const before = this.model;
    cancelAnimationFrame(this.walk);
    // What was lit are places in the model before; the page lights the places in this one next.
    this.lit = noneLit;
    this.shining = null;
    this.withLand = withLand;
    if (withLand) this.land.ask(this.draw);
    const walked =
      before !== null &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches &&
      model.marks.count <= mostWalked;
    if (!walked) {
      this.put(model, true);
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(Math.max((now - start) / 350, 0), 1);
      this.put(share === 1 ? model : tweened(before, model, share), share === 1);
      if (share < 1) this.walk = requestAnimationFrame(step);
    };
    step(start);
  }

  /** Lights some marks, with the lines between them, and fades the rest. */
  light(lit: Lit, lines: DrawnLines): void {
    this.lit = lit;
    this.shining = lines;
    this.drawLight();
  }

  /** Brings marks into the middle, as near as all of them fit. */
  centre(on: readonly number[], around: readonly number[]): void {
    if (this.model === null || on.length === 0) return;
    const { x, y } = this.model.marks;
    const mean = (of: Float32Array): number => on.reduce((sum, at) => sum + of[at]!, 0) / on.length;
    const [cx, cy] = [mean(x), mean(y)];
    const { frame } = this.model;
    const reach = around.reduce(
      (most, at) => Math.max(most, Math.abs(x[at]! - cx) / frame.width, Math.abs(y[at]! - cy) / frame.height),
      0.14,
    );
    void this.stage.show(cx, cy, Math.min(Math.max(reach * 2.3, 0.3), 1.25));
  }

  /** What is at a point of the picture. */
  at(x: number, y: number): Pointed {
    if (this.model === null) return { mark: -1, line: -1, x, y };
    const view = this.stage.view();
    const mark = markAt(this.model.marks, view, x, y);
    const line = mark === -1 ? lineAt(this.model.marks, this.model.lines, view, x, y) : -1;
    return { mark, line, x, y };
  }

  zoom(factor: number): void {
    this.stage.zoom(factor);
  }

  fit(): void {
    this.stage.fit();
  }

  pan(x: number, y: number): void {
    this.stage.pan(x, y);
  }

  kill(): void {
    this.killed = true;
    this.lines.stop();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.walk);
    this.scheme.removeEventListener('change', this.onScheme);
    this.stage.kill();
  }

  private put(model: DrawnModel, last: boolean): void {
    const { frame: old } = this.model ?? { frame: null };
    this.model = model;
    this.marks.upload(model.marks);
    this.lines.upload(model.marks, model.lines, model.lineAlpha);
    if (last) this.uploadLit();
    const { width, height } = model.frame;
    if (old === null || old.width !== width || old.height !== height) this.stage.frame(width, height);
    else this.draw();
  }

  private readonly onScheme = (): void => {
    this.theme = currentTheme();
    this.draw();
  };

  private listen(events: PictureEvents): void {
    const { sigma } = this.stage;
    sigma.getCamera().on('updated', () => {
      this.moved = performance.now();
    });
    sigma.on('afterRender', this.draw);
    sigma.on('clickStage', ({ event }) => events.onPress(this.at(event.x, event.y)));
    sigma.on('doubleClickStage', (event) => event.preventSigmaDefault());
    const pointsAway = ({ x, y }: { x: number; y: number }) => events.onPoint({ mark: -1, line: -1, x, y });
    sigma.on('moveBody', ({ event }) => {
      // A pointer on a button over the picture, or elsewhere in the page, points at nothing in it.
      if (!sigma.getContainer().contains(event.original.target as Node | null)) pointsAway(event);
      // While the picture is dragged nothing is looked for.
      else if (!this.isMoving()) events.onPoint(this.at(event.x, event.y));
    });
    sigma.on('leaveStage', ({ event }) => pointsAway(event));
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', () => this.killed || events.onLost(), { once: true });
    }
    this.scheme.addEventListener('change', this.onScheme);
  }

  private readonly draw = (): void => {
    if (this.model === null || this.killed || !this.gate.isOpen(this.draw)) return;
    const moving = this.isMoving();
    const view = this.stage.view();
    if (this.withLand) this.land.draw(view, this.theme, this.model.frame);
    else this.land.clear(view);
    clearContext(this.stage.marks);
    this.marks.draw(view, this.theme);
    clearTimeout(this.timer);
    if (moving && this.lines.many) {
      this.lines.drawMoving(view, this.gate.took);
      this.labels.clear(view);
      this.timer = window.setTimeout(this.draw, this.rest());
    } else {
      this.lines.drawStanding(view);
      this.drawWords();
    }
    this.drawLit();
    if (moving) this.gate.close(this.stage.marks, this.stage.links);
  };

  private rest(): number {
    return Math.min(Math.max(shortestRest, 3 * this.gate.took), longestRest);
  }

  private isMoving(): boolean {
    return performance.now() - this.moved < this.rest();
  }

  private drawWords(): void {
    if (this.model === null) return;
    const { marks, frame } = this.model;
    const { lit } = this;
    const order = lit.marks.length === 0 ? null : [...lit.centres, ...lit.marks];
    const urgent = lit.centres.length + (lit.marks.length <= 40 ? lit.marks.length : 0);
    this.labels.draw(this.stage.view(), this.theme, {
      marks,
      captions: frame.captions,
      lit: order === null ? null : [...new Set(order)],
      urgent,
    });
  }

  private uploadLit(): void {
    if (this.model !== null && this.shining !== null) {
      this.litLayer.upload(this.model.marks, this.lit, this.shining);
    }
  }

  /** What is lit, once the frame before is drawn: a pointer moves on faster than a slow processor draws. */
  private readonly drawLight = (): void => {
    if (this.killed || !this.gate.isOpen(this.drawLight)) return;
    this.uploadLit();
    this.drawLit();
    this.drawWords();
    this.gate.close(this.stage.lit);
  };

  private drawLit(): void {
    const some = this.lit.marks.length > 0 && this.model !== null;
    const { sea, background } = this.theme;
    this.litLayer.clear(some ? (this.withLand ? sea : background) : null);
    if (some) this.litLayer.draw(this.stage.view(), this.theme);
  }
}

function clearContext(gl: WebGL2RenderingContext): void {
  gl.clearColor(0, 0, 0, 0);
  gl.clear(gl.COLOR_BUFFER_BIT);
}
