import type { LineStyle } from '../../../src/report/pictures/palette.ts';
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

  lines(): DrawnLines {
    const { from, to, count, styles } = this;
    return {
      count: from.length,
      from: Uint32Array.from(from),
      to: Uint32Array.from(to),
      style: this.style.map((style) => styles[style]!),
      linkages: Uint32Array.from(count),
      width: Float32Array.from(count, (linkages) => Math.min(1 + 0.55 * Math.log2(linkages), 5)),
      arrows: Uint8Array.from(this.arrows),
      beside: this.sideBySide(),
      sample: Uint32Array.from(this.sample),
    };
  }

  private sideBySide(): Float32Array {
    const pairs = new Map<number, number[]>();
    for (let k = 0; k < this.from.length; k++) {
      const pair = this.from[k]! * 0x200000 + this.to[k]!;
      const lanes = pairs.get(pair);
      if (lanes === undefined) pairs.set(pair, [k]);
      else lanes.push(k);
    }
    const beside = new Float32Array(this.from.length);
    for (const lanes of pairs.values()) {
      lanes.forEach((k, lane) => {
        beside[k] = (lane - (lanes.length - 1) / 2) * gap;
      });
    }
    return beside;
  }
}
