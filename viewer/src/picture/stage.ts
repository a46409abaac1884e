import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { type Camera, wholePicture } from '../view/view-state.ts';
import { onScreen, type ViewTransform } from './layers/view-transform.ts';

/** 1 where there is room for a full-size picture, less on a small screen. */
function room(width: number, height: number): number {
  return Math.min(Math.max(Math.min(width / 700, height / 420), 0.55), 1);
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** How long a movement takes, in milliseconds; Sigma divides by it, so it is never nought. */
const lasting = (duration: number) => ({ duration: calm() ? 1 : duration });
/** So much of the picture is no difference to be seen. */
const exactly = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The part of the unit frame that is on the screen, and how large a pixel and a mark are there. */
export interface Seen {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Pixels to the unit. */
  readonly pixels: number;
  /** By what the radii of marks are multiplied. */
  readonly scale: number;
}

/**
 * Sigma's stage: its camera, its mouse and touch, its canvases. Sigma's own graph holds but two corners, which frame the
 * picture; marks and lines are layers of ours between its canvases, because as nodes and edges each would be several
 * objects, drawn a second time for picking, and read back from the graphics processor at every move of the mouse.
 */
export class Stage {
  private constructor(
    readonly sigma: Sigma,
    readonly links: WebGL2RenderingContext,
    readonly marks: WebGL2RenderingContext,
    readonly lit: WebGL2RenderingContext,
    private readonly corners: UndirectedGraph,
    private readonly resizes: ResizeObserver,
  ) {}

  /** Makes it canvas by canvas: each takes its time, and the page answers in between. */
  static async open(container: HTMLElement): Promise<Stage> {
    await painted();
    const corners = new UndirectedGraph();
    corners.addNode('low', { x: 0, y: 0, size: 0, hidden: true });
    corners.addNode('high', { x: 1, y: 1, size: 0, hidden: true });
    const sigma = new Sigma(corners, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      stagePadding: 44,
      minCameraRatio: 0.005,
      maxCameraRatio: 4,
      zoomDuration: calm() ? 0 : 150,
      inertiaDuration: calm() ? 0 : 150,
      inertiaRatio: calm() ? 1 : 3,
      enableCameraRotation: false,
    });
    // Sigma would read back from the graphics processor at each move of the mouse which of its nodes is there, and
    // the page would wait until all that was asked for is drawn. It has no nodes to be found here.
    Object.assign(sigma, { getNodeAtPosition: () => undefined });
    sigma.createCanvasContext('land', { beforeLayer: 'edges' } as never);
    await othersFirst();
    const links = layer(sigma, 'links', { beforeLayer: 'edges', preserveDrawingBuffer: true });
    await othersFirst();
    const marks = layer(sigma, 'marks', { afterLayer: 'links' });
    await othersFirst();
    const lit = layer(sigma, 'lit', { afterLayer: 'marks' });
    sigma.createCanvasContext('words', { beforeLayer: 'mouse' } as never);
    await othersFirst();
    sigma.resize(true);
    const resizes = new ResizeObserver(() => sigma.resize().scheduleRender());
    resizes.observe(container);
    return new Stage(sigma, links, marks, lit, corners, resizes);
  }

  canvas(name: 'land' | 'links' | 'marks' | 'lit' | 'words'): HTMLCanvasElement {
    return this.sigma.getCanvases()[name]!;
  }

  /** Fits a picture of this shape, the longer side being 1. */
  frame(width: number, height: number): void {
    this.corners.mergeNodeAttributes('low', { x: 0.5 - width / 2, y: 0.5 - height / 2 });
    this.corners.mergeNodeAttributes('high', { x: 0.5 + width / 2, y: 0.5 + height / 2 });
    this.sigma.refresh();
  }

  view(): ViewTransform {
    const { matrix, width, height, pixelRatio, zoomRatio } = this.sigma.getRenderParams();
    const scale = room(width, height) / Math.sqrt(zoomRatio);
    return { matrix, width, height, pixelRatio, scale };
  }

  /** Brings a point of the unit frame into the middle of the picture. */
  async show(x: number, y: number, ratio: number): Promise<void> {
    await this.sigma.getCamera().animate({ x, y, ratio }, lasting(350));
  }

  fit(): void {
    void this.sigma.getCamera().animate({ ...wholePicture, angle: 0 }, lasting(300));
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio * factor }, lasting(200));
  }

  /** Where the picture is zoomed and moved to. */
  camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x: exactly(x), y: exactly(y), ratio: exactly(ratio) };
  }

  seen(): Seen {
    const view = this.view();
    const { width, height, scale } = view;
    const [left, bottom] = onScreen(view, 0, 0);
    const [right, top] = onScreen(view, 1, 1);
    const [across, up] = [right - left, bottom - top];
    return {
      left: -left / across,
      right: (width - left) / across,
      bottom: (bottom - height) / up,
      top: bottom / up,
      pixels: across,
      scale,
    };
  }

  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    const state = camera.getState();
    camera.setState({ x: state.x + x * state.ratio * 0.1, y: state.y + y * state.ratio * 0.1 });
  }

  kill(): void {
    this.resizes.disconnect();
    this.sigma.kill();
  }
}

function layer(sigma: Sigma, name: string, options: Record<string, unknown>): WebGL2RenderingContext {
  const gl = sigma.createWebGLContext(name, options as never);
  if (!(gl instanceof WebGL2RenderingContext)) throw new Error('The picture needs WebGL 2.');
  return gl;
}

/**
 * Until the page around the picture is painted, and a moment more, in milliseconds [O]: while the browser's graphics
 * paint it, the page would stand still until they take the first canvas.
 */
const moment = 50;
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, moment)));
  });

/** Lets whatever waits in the page have its turn. */
const othersFirst = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
