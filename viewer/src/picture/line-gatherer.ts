import { append } from '../../../src/model/append.ts';
import type { LineStyle } from '../../../src/report/pictures/palette.ts';
import { portion, type Steps } from '../view/steps.ts';
import type { DrawnLines } from './drawn-model.ts';

interface Added {
  /** Ends as marks, the arrow pointing at `b`. */
  readonly a: number;
  readonly b: number;
  readonly style: number;
  readonly type: number;
  readonly arrow: number;
  readonly sample: number;
  /** Whether types and directions run side by side, or all as one line. */
  readonly apart: boolean;
}

/** Between parallel lines, in pixels [O]. */
const gap = 4;

/** Gathers linkages that are alike into lines, and sets parallel lines side by side. */
export class LineGatherer {
  private readonly styles: readonly LineStyle[];
  private readonly places = new Map<number, number>();
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly style: number[] = [];
  private readonly count: number[] = [];
  private readonly arrows: number[] = [];
  private readonly sample: number[] = [];

  constructor(styles: readonly LineStyle[]) {
    this.styles = styles;
  }

  add({ a, b, style, type, arrow, sample, apart }: Added): void {
    const [low, high] = a < b ? [a, b] : [b, a];
    const arrows = arrow === 0 ? 0 : b === high ? 1 : 2;
    const kind = apart ? type * 4 + arrows : 0;
    const key = ((low * 0x200000 + high) * 64 + kind) * 4 + style;
    const place = this.places.get(key);
    if (place === undefined) {
      this.places.set(key, this.from.length);
      this.from.push(low);
      this.to.push(high);
      this.style.push(style);
      this.count.push(1);
      this.arrows.push(arrows);
      this.sample.push(sample);
      return;
    }
    this.count[place]!++;
    this.arrows[place]! |= arrows;
  }

  *lines(): Steps<DrawnLines> {
    const { styles, from } = this;
    const count = from.length;
    const beside = yield* this.sideBySide();
    const width = new Float32Array(count);
    const style = new Array<LineStyle>(count);
    for (let k = 0; k < count; k++) {
      if (k % portion === 0) yield;
      width[k] = Math.min(1 + 0.55 * Math.log2(this.count[k]!), 5);
      style[k] = styles[this.style[k]!]!;
    }
    const ends = { from: new Uint32Array(from), to: new Uint32Array(this.to) };
    yield;
    const linkages = new Uint32Array(this.count);
    const arrows = new Uint8Array(this.arrows);
    return { count, ...ends, style, linkages, width, arrows, beside, sample: new Uint32Array(this.sample) };
  }

  private *sideBySide(): Steps<Float32Array> {
    const pairs = new Map<number, number[]>();
    for (let k = 0; k < this.from.length; k++) {
      if (k % portion === 0) yield;
      const pair = this.from[k]! * 0x200000 + this.to[k]!;
      append(pairs, pair, k);
    }
    const beside = new Float32Array(this.from.length);
    yield;
    for (const lanes of pairs.values()) {
      if (lanes.length === 1) continue;
      lanes.forEach((k, lane) => {
        beside[k] = (lane - (lanes.length - 1) / 2) * gap;
      });
    }
    return beside;
  }
}
