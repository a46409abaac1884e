import type { DrawnModel } from './drawn-model.ts';

/** A model on the way from one to another: each actor that is in both moves, all else is as in the second. */
export function tweened(before: DrawnModel, after: DrawnModel, share: number): DrawnModel {
  const eased = share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2;
  const { marks } = after;
  const x = marks.x.slice();
  const y = marks.y.slice();
  for (let at = 0; at < marks.count; at++) {
    const actor = marks.actor[at]!;
    const from = actor === -1 ? -1 : before.marks.markOf[actor]!;
    if (from === -1) continue;
    x[at] = before.marks.x[from]! + (x[at]! - before.marks.x[from]!) * eased;
    y[at] = before.marks.y[from]! + (y[at]! - before.marks.y[from]!) * eased;
  }
  return { ...after, marks: { ...marks, x, y } };
}
