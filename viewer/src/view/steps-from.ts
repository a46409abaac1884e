import type { Mask } from './mask.ts';
import type { NetworkView } from './network-view.ts';

/**
 * Steps from one actor to each other along the linkages of a mask, in either direction; -1: not reached within
 * `most` steps. Breadth-first, one sweep over all linkages for each step.
 */
export function stepsFrom(
  centre: number,
  { actors, linkages }: Mask,
  { from, to }: NetworkView,
  most = Infinity,
): Int32Array {
  const steps = new Int32Array(actors.length).fill(-1);
  steps[centre] = 0;
  for (let step = 0, grown = true; step < most && grown; step++) {
    grown = false;
    for (let k = 0; k < from.length; k++) {
      const [a, b] = [from[k]!, to[k]!];
      if (linkages[k] === 0 || actors[a] === 0 || actors[b] === 0) continue;
      const reached =
        steps[a] === step && steps[b] === -1 ? b : steps[b] === step && steps[a] === -1 ? a : -1;
      if (reached === -1) continue;
      steps[reached] = step + 1;
      grown = true;
    }
  }
  return steps;
}
