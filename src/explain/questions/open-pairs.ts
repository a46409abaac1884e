import { pairFacts } from '../../governance/pair-facts.ts';
import { observed } from '../../governance/rules.ts';
import { type PairFactName, type PairGovernance, pairFactNames } from '../../model/governance.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type Settled, settledBy } from '../settling-sets.ts';

/** An undetermined pair, and what learning some of its missing facts would do. */
export interface OpenPair {
  readonly seller: string;
  readonly buyer: string;
  readonly missing: readonly PairFactName[];
  /** Learning these facts, of which those already observed change nothing. */
  settled(...facts: readonly PairFactName[]): Settled;
}

/** Pairs with the same facts are tried once: a case of many pairs has few kinds of them. */
export function openPairs(
  undetermined: readonly PairGovernance[],
  { sources, preset }: ExplainContext,
): readonly OpenPair[] {
  const byEnds = new Map(sources.supply.pairs.map((pair) => [`${pair.seller}\u0000${pair.buyer}`, pair]));
  const tried = new Map<string, Settled>();
  return undetermined.map(({ seller, buyer }) => {
    const facts = pairFacts(byEnds.get(`${seller}\u0000${buyer}`)!, sources);
    const missing = pairFactNames.filter((fact) => !observed(fact, facts));
    const kind = JSON.stringify(
      Object.values(facts).map((fact) => ('value' in fact ? fact.value : [fact.holds, fact.possible])),
    );
    const settled = (...learnt: readonly PairFactName[]) => {
      const open = missing.filter((fact) => learnt.includes(fact));
      const key = `${kind} ${open.join()}`;
      const known = tried.get(key) ?? settledBy(facts, open, preset.governance);
      tried.set(key, known);
      return known;
    };
    return { seller, buyer, missing, settled };
  });
}
