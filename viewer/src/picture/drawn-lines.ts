import { networkView } from '../view/network-view.ts';
import { portion, type Steps } from '../view/steps.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { bundlesOf } from './bundles.ts';
import type { DrawnLines, DrawnMarks, Look } from './drawn-model.ts';
import { LineGatherer } from './line-gatherer.ts';
import { linkageFacts } from './linkage-facts.ts';

/** Above so many linkages those of a pair are one line, whatever their types [O]. */
export const mostApart = 4000;
/** Up to so many lines are drawn in full, with dashes and arrows [O]. */
export const mostInFull = 6000;

/** The lines between the marks. With bundles, marks are added where the bundles begin and end. */
export function* drawnLines(
  opened: Opened,
  look: Look,
  visible: Visible,
  marks: DrawnMarks,
): Steps<{ readonly lines: DrawnLines; readonly marks: DrawnMarks }> {
  const { from, to } = networkView(opened);
  const { styles, styleOf, typeOf, directed } = linkageFacts(opened);
  const apart = visible.linkageCount <= mostApart;
  const bundles = look.bundled && opened.mode === 'case' ? bundlesOf(opened, visible, marks) : null;
  const gatherer = new LineGatherer(styles);
  for (let k = 0; k < from.length; k++) {
    if (k % portion === 0) yield;
    if (visible.linkages[k] === 0) continue;
    const [a, b] = [marks.markOf[from[k]!]!, marks.markOf[to[k]!]!];
    if (a === -1 || b === -1 || a === b) continue;
    const style = styleOf[k]!;
    const type = apart ? typeOf[k]! : 0;
    const bundle = bundles?.of(k) ?? null;
    if (bundle === null) {
      gatherer.add({ a, b, style, type, arrow: directed[k]!, sample: k, apart });
      continue;
    }
    gatherer.add({ a, b: bundle.fromGate, style, type: 0, arrow: 0, sample: k, apart: false });
    gatherer.add({ a: bundle.fromGate, b: bundle.toGate, style, type: 0, arrow: 0, sample: k, apart: false });
    gatherer.add({ a: bundle.toGate, b, style, type: 0, arrow: directed[k]!, sample: k, apart: false });
  }
  return { lines: yield* gatherer.lines(), marks: bundles === null ? marks : bundles.marks };
}
