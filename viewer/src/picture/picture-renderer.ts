import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import { endsOf, type Selection } from '../app/selection.ts';
import { type SizeScale, sizeScale } from './actor-size.ts';
import { type ActorDrawing, drawing, type LineDrawing } from './drawing.ts';
import { LabelLayer } from './label-layer.ts';
import { LineProgram } from './line-program.ts';
import type { PictureModel } from './picture-model.ts';
import { currentTheme, type PictureTheme } from './picture-theme.ts';
import { shapeProgram } from './shape-program.ts';
import { withAlpha } from './with-alpha.ts';

export interface PictureEvents {
  onSelect(selection: Selection | null): void;
  onHover(id: string | null, x: number, y: number): void;
  onLost(): void;
}

/** 1 where there is room for a full-size picture, less on a small screen. */
function room({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(Math.max(Math.min(clientWidth / 700, clientHeight / 420), 0.5), 1);
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The picture itself: the only file that holds a sigma. It shows what it is told and reports what is clicked. */
export class PictureRenderer {
  private readonly sigma: Sigma<ActorDrawing, LineDrawing>;
  private readonly model: PictureModel;
  private readonly labels = new LabelLayer();
  private readonly resizes: ResizeObserver;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private theme: PictureTheme = currentTheme();
  private selection: Selection | null = null;
  private killed = false;
  /** The more lines, the fainter each. */
  private readonly faintness: number;
  private hovered: string | null = null;
  private lit: ReadonlySet<string> | null = null;

  constructor(container: HTMLElement, model: PictureModel, events: PictureEvents) {
    this.model = model;
    this.faintness = Math.min(1, Math.max(Math.sqrt(450 / Math.max(model.lines.length, 1)), 0.3));
    const scale = sizeScale(null, model.actors.length);
    // One untyped boundary: sigma's program types know nothing of the attributes a program adds.
    const settings = {
      allowInvalidContainer: true,
      nodeProgramClasses: { shape: shapeProgram(() => this.theme) },
      nodeHoverProgramClasses: {},
      edgeProgramClasses: { line: LineProgram },
      defaultNodeType: 'shape',
      defaultEdgeType: 'line',
      enableEdgeEvents: model.lines.length <= 20_000,
      zIndex: true,
      // Marks and lines grow slower than the picture, and are smaller on a small screen.
      zoomToSizeRatioFunction: (ratio: number) => Math.sqrt(ratio) / room(container),
      labelDensity: 1.4,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 7 * room(container),
      stagePadding: 46,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zoomDuration: calm() ? 0 : 200,
      hideEdgesOnMove: model.lines.length > 20_000,
      defaultDrawNodeLabel: (_: unknown, data: Parameters<LabelLayer['collect']>[0]) =>
        this.labels.collect(data),
      defaultDrawNodeHover: () => {},
      nodeReducer: (id: string, data: ActorDrawing) => this.reduceActor(id, data),
      edgeReducer: (key: string, data: LineDrawing) => this.reduceLine(key, data),
    };
    this.sigma = new Sigma(drawing(model, scale, null), container, settings as never);
    this.resizes = new ResizeObserver(() => this.sigma.resize().refresh({ skipIndexation: true }));
    this.resizes.observe(container);
    this.listen(events);
  }

  /** Sizes by a measure, or all alike. */
  size(values: readonly (number | null)[] | null, scale: SizeScale): void {
    const graph = this.sigma.getGraph();
    const sizes = new Map(this.model.actors.map(({ id }, i) => [id, scale.radius(values?.[i] ?? null)]));
    if (calm() || this.model.actors.length > 2000) {
      graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, size: sizes.get(id)! }));
      return;
    }
    const targets = Object.fromEntries([...sizes].map(([id, size]) => [id, { size }]));
    animateNodes(graph as never, targets, { duration: 250 });
  }

  /** Rings and lights what is selected, fades the rest and, if asked, brings it into the middle. */
  select(selection: Selection | null, centre: boolean): void {
    this.selection = selection;
    this.light();
    if (selection !== null && centre) this.centre(selection);
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio * factor }, { duration: calm() ? 0 : 200 });
  }

  fit(): void {
    void this.sigma
      .getCamera()
      .animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: calm() ? 0 : 300 });
  }

  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    const state = camera.getState();
    camera.setState({ x: state.x + x * state.ratio * 0.1, y: state.y + y * state.ratio * 0.1 });
  }

  kill(): void {
    this.scheme.removeEventListener('change', this.onScheme);
    this.killed = true;
    this.resizes.disconnect();
    this.sigma.kill();
  }

  private readonly onScheme = (): void => {
    this.theme = currentTheme();
    this.sigma.refresh();
  };

  private listen(events: PictureEvents): void {
    const { sigma } = this;
    sigma.on('clickNode', ({ node }) => events.onSelect({ kind: 'actor', id: node }));
    sigma.on('clickEdge', ({ edge }) => {
      const [from, to] = sigma.getGraph().extremities(edge) as [string, string];
      events.onSelect({ kind: 'pair', from, to });
    });
    sigma.on('clickStage', () => events.onSelect(null));
    sigma.on('doubleClickStage', (event) => event.preventSigmaDefault());
    const hover = (id: string | null, x = 0, y = 0): void => {
      this.hovered = id;
      sigma.getContainer().style.cursor = id === null ? '' : 'pointer';
      events.onHover(id, x, y);
      this.light();
    };
    sigma.on('enterNode', ({ node, event }) => hover(node, event.x, event.y));
    sigma.on('leaveNode', () => hover(null));
    sigma.on('afterRender', () => {
      const canvas = sigma.getCanvases().labels;
      if (canvas !== undefined) this.labels.draw(canvas, this.theme, devicePixelRatio || 1);
    });
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', () => this.killed || events.onLost(), { once: true });
    }
    this.scheme.addEventListener('change', this.onScheme);
  }

  private centre(selection: Selection): void {
    const points = endsOf(selection)
      .map((id) => this.sigma.getNodeDisplayData(id))
      .filter((data) => data !== undefined);
    if (points.length === 0) return;
    const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
    const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
    const ratio = Math.min(Math.max(this.ratioToHold(selection, x, y), 0.3), 1.3);
    void this.sigma.getCamera().animate({ x, y, ratio }, { duration: calm() ? 0 : 350 });
  }

  /** The zoom at which all that will be lit fits around a point. */
  private ratioToHold(selection: Selection, x: number, y: number): number {
    const graph = this.sigma.getGraph();
    const around = selection.kind === 'actor' ? graph.neighbors(selection.id) : endsOf(selection);
    const { width, height } = this.sigma.getDimensions();
    const ratio = this.sigma.getCamera().getState().ratio;
    const from = this.sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = this.sigma.viewportToFramedGraph({ x: width, y: height });
    const halfWidth = Math.abs(to.x - from.x) / 2 / ratio;
    const halfHeight = Math.abs(to.y - from.y) / 2 / ratio;
    const needs = around.map((id) => {
      const data = this.sigma.getNodeDisplayData(id);
      if (data === undefined) return 0;
      return Math.max(Math.abs(data.x - x) / halfWidth, Math.abs(data.y - y) / halfHeight) * 1.15;
    });
    return needs.reduce((a, b) => Math.max(a, b), 0.4);
  }

  private light(): void {
    const graph = this.sigma.getGraph();
    const centres =
      this.hovered === null ? (this.selection === null ? [] : endsOf(this.selection)) : [this.hovered];
    const known = centres.filter((id) => graph.hasNode(id));
    const isGroup = this.hovered === null && this.selection?.kind === 'group';
    if (known.length === 0) this.lit = null;
    else if (isGroup || known.length === 2) this.lit = new Set(known);
    else this.lit = new Set([...known, ...graph.neighbors(known[0]!)]);
    this.sigma.refresh({ skipIndexation: true });
  }

  private isCentre(id: string): boolean {
    if (this.selection?.kind === 'group') return id === this.hovered || id === this.selection.of;
    return id === this.hovered || (this.selection !== null && endsOf(this.selection).includes(id));
  }

  private reduceActor(id: string, data: ActorDrawing): Partial<ActorDrawing> {
    if (this.lit === null) return data;
    if (!this.lit.has(id))
      return { ...data, color: this.theme.faded, label: '', forceLabel: false, zIndex: 0 };
    const ring = this.isCentre(id);
    return { ...data, ring, lit: true, zIndex: ring ? 2 : 1, forceLabel: ring || this.lit.size <= 60 };
  }

  private reduceLine(key: string, data: LineDrawing): Partial<LineDrawing> {
    const base = this.theme.lineAlpha * this.faintness;
    if (this.lit === null) return { ...data, color: withAlpha(data.color, base) };
    const [a, b] = this.sigma.getGraph().extremities(key) as [string, string];
    const shown = this.lit.has(a) && this.lit.has(b) && (this.isCentre(a) || this.isCentre(b));
    if (!shown) return { ...data, color: withAlpha(data.color, base * 0.16), zIndex: 0 };
    return { ...data, size: data.size + 0.6, color: withAlpha(data.color, 0.95), zIndex: 1 };
  }
}
