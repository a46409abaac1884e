import { networkView } from '../view/network-view.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import type { DrawnMarks } from './drawn-model.ts';
import { linkageFacts } from './linkage-facts.ts';

/** The linkages of a picture one by one, between its marks: what can be lit up, bundled or not. */
export interface LitTies {
  readonly count: number;
  /** Marks at its two ends, from the first to the second. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Position in what is open. */
  readonly linkage: Int32Array;
  /** 1: it goes from its first end to its second. */
  readonly directed: Uint8Array;
}

/** The linkages that are shown between marks that are drawn, but those inside a group drawn as one. */
export function litTies(opened: Opened, visible: Visible, { markOf }: DrawnMarks): LitTies {
  const ends = networkView(opened);
  const { directed } = linkageFacts(opened);
  const all = ends.from.length;
  const from = new Int32Array(all);
  const to = new Int32Array(all);
  const linkage = new Int32Array(all);
  const arrows = new Uint8Array(all);
  let count = 0;
  for (let k = 0; k < all; k++) {
    const [a, b] = [markOf[ends.from[k]!] ?? -1, markOf[ends.to[k]!] ?? -1];
    if (visible.linkages[k] === 0 || a === -1 || b === -1 || a === b) continue;
    from[count] = a;
    to[count] = b;
    linkage[count] = k;
    arrows[count++] = directed[k]!;
  }
  return { count, from, to, linkage, directed: arrows };
}
