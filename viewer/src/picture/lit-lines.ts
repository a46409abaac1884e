import type { Layer } from '../../../src/model/layer.ts';
import { layers } from '../../../src/model/layer.ts';
import { atOnce } from '../view/steps.ts';
import type { Opened } from '../worker/messages.ts';
import type { DrawnLines } from './drawn-model.ts';
import { LineGatherer } from './line-gatherer.ts';
import type { Lit } from './lit.ts';
import { layerStyles, linkStyle } from './lit-styles.ts';
import type { LitTies } from './lit-ties.ts';

/** How a lit linkage lies to what it is lit for. */
export type LitDirection = 'out' | 'in' | 'neither' | 'between';

/** Lit linkages that are alike in type and direction. */
export interface LitGroup {
  /** Null: a link of a plain network. */
  readonly type: Layer | null;
  readonly direction: LitDirection;
  readonly linkages: number;
}

const styles = [...layers.map((layer) => layerStyles[layer]), linkStyle];
const directions: readonly LitDirection[] = ['out', 'in', 'neither', 'between'];

/** The lit linkages as lines by type, an arrow saying their direction, and what a legend says of them. */
export function litLines(
  opened: Opened,
  ties: LitTies,
  { centres, ties: lit }: Lit,
): { readonly lines: DrawnLines; readonly groups: readonly LitGroup[] } {
  const gatherer = new LineGatherer(styles);
  const counts = new Map<string, { type: Layer | null; direction: LitDirection; linkages: number }>();
  const centre = centres.length === 1 ? centres[0] : undefined;
  for (const k of lit) {
    const type = opened.mode === 'case' ? opened.subject.linkages[ties.linkage[k]!]!.type : null;
    const style = type === null ? layers.length : layers.indexOf(type);
    const [a, b, arrow] = [ties.from[k]!, ties.to[k]!, ties.directed[k]!];
    gatherer.add({ a, b, style, type: style, arrow, sample: ties.linkage[k]!, apart: true });
    const direction =
      arrow === 0 ? 'neither' : centre === undefined ? 'between' : a === centre ? 'out' : 'in';
    const key = `${style} ${direction}`;
    const group = counts.get(key) ?? { type, direction, linkages: 0 };
    group.linkages++;
    counts.set(key, group);
  }
  const order = ({ type }: LitGroup): number => (type === null ? layers.length : layers.indexOf(type));
  const groups = [...counts.values()].sort(
    (a, b) => order(a) - order(b) || directions.indexOf(a.direction) - directions.indexOf(b.direction),
  );
  return { lines: atOnce(gatherer.lines()), groups };
}
