import type { Mask } from './mask.ts';
import type { NetworkView } from './network-view.ts';
import { stepsFrom } from './steps-from.ts';

/**
 * A shortest path between two actors along the linkages of a mask, whatever their direction; of several the one through
 * the actors that come first. Ids from one end to the other; null where none leads there or an end is not shown.
 */
export function shortestPath(
  mask: Mask,
  ends: NetworkView,
  path: { readonly from: string; readonly to: string },
): readonly string[] | null {
  const [start, end] = [ends.placeOf.get(path.from), ends.placeOf.get(path.to)];
  if (start === undefined || end === undefined || mask.actors[start] === 0 || mask.actors[end] === 0)
    return null;
  const steps = stepsFrom(end, mask, ends);
  if (steps[start] === -1) return null;
  const walk = [start];
  while (steps[walk.at(-1)!]! > 0) {
    const here = walk.at(-1)!;
    let next = Infinity;
    for (let k = 0; k < ends.from.length; k++) {
      if (mask.linkages[k] === 0) continue;
      const [a, b] = [ends.from[k]!, ends.to[k]!];
      const other = a === here ? b : b === here ? a : -1;
      if (other !== -1 && steps[other] === steps[here]! - 1) next = Math.min(next, other);
    }
    walk.push(next);
  }
  return walk.map((i) => ends.ids[i]!);
}
