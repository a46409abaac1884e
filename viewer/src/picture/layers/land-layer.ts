import type { Framed } from '../frame.ts';
import type { PictureTheme } from '../picture-theme.ts';
import { onScreen, type ViewTransform } from './view-transform.ts';

/** The outline of the land, on a canvas under all else; its parts are fetched when a map is first asked for. */
export class LandLayer {
  private readonly context: CanvasRenderingContext2D;
  private path: Path2D | null = null;
  private asked = false;

  constructor(canvas: HTMLCanvasElement) {
    this.context = canvas.getContext('2d')!;
  }

  /** Fetches the outline once; `then` is told when it has come. */
  ask(then: () => void): void {
    if (this.asked) return;
    this.asked = true;
    void import('./land-path.ts').then(({ landPath }) => {
      this.path = new Path2D(landPath());
      then();
    });
  }

  clear({ width, height, pixelRatio }: ViewTransform): void {
    this.context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    this.context.clearRect(0, 0, width, height);
  }

  draw(view: ViewTransform, theme: PictureTheme, { x, y }: Framed): void {
    this.clear(view);
    if (this.path === null) return;
    const [left, top] = onScreen(view, x(0), y(0));
    const [right] = onScreen(view, x(1), y(0));
    const scale = right - left;
    const { context } = this;
    context.fillStyle = theme.sea;
    context.fillRect(0, 0, view.width, view.height);
    context.setTransform(
      scale * view.pixelRatio,
      0,
      0,
      scale * view.pixelRatio,
      left * view.pixelRatio,
      top * view.pixelRatio,
    );
    context.fillStyle = theme.land;
    context.fill(this.path, 'evenodd');
    context.lineWidth = 0.8 / scale;
    context.strokeStyle = theme.coast;
    context.stroke(this.path);
  }
}
