import { type PairFactName, type PairGovernance, pairFactNames } from '../model/governance.ts';

/** The facts of which one alone could settle some of the undetermined pairs, and how many; the most first. */
export function mostSettling(
  pairs: readonly PairGovernance[],
): readonly { readonly fact: PairFactName; readonly settles: number }[] {
  return pairFactNames
    .map((fact) => ({
      fact,
      settles: pairs.filter(({ settledBy }) => settledBy?.includes(fact) === true).length,
    }))
    .filter(({ settles }) => settles > 0)
    .sort((a, b) => b.settles - a.settles);
}
