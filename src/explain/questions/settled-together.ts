import { type PairFactName, pairFactNames } from '../../model/governance.ts';
import { setsOfFacts } from '../settling-sets.ts';
import type { OpenPair } from './open-pairs.ts';

/** Facts asked together, and how many undetermined pairs they settle. */
export interface SettledTogether {
  readonly facts: readonly PairFactName[];
  readonly could: number;
  readonly sure: number;
}

/**
 * For one fact, two, and so on: the set that settles most pairs whatever the answers, then that could settle
 * most; of equals the first in the order of the facts. Ends where one more fact settles no more for sure.
 */
export function settledTogether(open: readonly OpenPair[]): readonly SettledTogether[] {
  const lacking = pairFactNames.filter((fact) => open.some(({ missing }) => missing.includes(fact)));
  const best: SettledTogether[] = [];
  for (const facts of setsOfFacts(lacking)) {
    const settled = open.map((pair) => pair.settled(...facts));
    const could = settled.filter((each) => each.could).length;
    const sure = settled.filter((each) => each.sure).length;
    const known = best[facts.length - 1];
    if (known === undefined || sure > known.sure || (sure === known.sure && could > known.could)) {
      best[facts.length - 1] = { facts, could, sure };
    }
  }
  const found = best.filter(({ could }) => could > 0);
  return found.filter(({ sure, could }, place) => {
    const before = found[place - 1];
    return before === undefined || sure > before.sure || could > before.could;
  });
}
