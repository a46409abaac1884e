import type { Force, Level } from '../model/assessment.ts';
import type { UpgradingComparison } from '../model/upgrading-detail.ts';
import { netOf } from './votes.ts';

/** [O] A distance must shrink by more than rounding before a force counts as behind it. */
const least = 1e-9;

/**
 * The force behind a difference between expected and observed upgrading [O]: the one whose leaving out brings
 * the net, held within 0..3, nearest to the level observed; of equal ones the first in the list. A net without
 * any force is 0. Null where no leaving out brings it nearer: then no force that was weighed explains it.
 */
export function forceBehind(forces: readonly Force[], observed: Level): UpgradingComparison['behind'] {
  const voting = forces.filter((force) => force.sign !== 0 && force.strength !== null);
  const netWithout = (left: Force | null) =>
    netOf(
      voting
        .filter((force) => force !== left)
        .map(({ sign, strength, weight }) => ({ sign, strength: strength!, weight })),
    );
  const distance = (net: number) => Math.abs(Math.max(0, Math.min(3, net)) - observed);
  let nearest = distance(netWithout(null));
  let behind: UpgradingComparison['behind'] = null;
  for (const force of voting) {
    const net = netWithout(force);
    if (distance(net) >= nearest - least) continue;
    nearest = distance(net);
    behind = { force: force.name, netWithout: net };
  }
  return behind;
}
