import { type FactOutcome, factOutcomes } from '../governance/fact-outcomes.ts';
import type { PairFacts } from '../governance/pair-facts.ts';
import type { GovernancePreset } from '../governance/preset.ts';
import { applyRules } from '../governance/rules.ts';
import type { PairFactName } from '../model/governance.ts';

/** Whether learning some facts could settle a pair, and whether it does whatever they turn out to be. */
export interface Settled {
  readonly could: boolean;
  readonly sure: boolean;
}

/**
 * Tries every combination of what the facts could turn out to be through the rules of governance. That one
 * actor controls the other is left out: such a discovery could end any pair.
 */
export function settledBy(
  facts: PairFacts,
  learnt: readonly PairFactName[],
  preset: GovernancePreset,
): Settled {
  let could = false;
  let sure = true;
  const tryAll = (known: PairFacts, rest: readonly PairFactName[]): void => {
    const [fact, ...others] = rest;
    if (fact === undefined) {
      if (applyRules(known, preset).rule === null) sure = false;
      else could = true;
      return;
    }
    for (const outcome of possible(fact)) tryAll({ ...known, ...outcome.facts }, others);
  };
  tryAll(facts, learnt);
  return { could, sure: could && sure };
}

function possible(fact: PairFactName): readonly FactOutcome[] {
  return factOutcomes[fact].filter(({ facts }) => facts.ownership?.holds !== true);
}

/** The largest number of facts that are tried together. */
export const mostTogether = 4;

/** All sets of 1 to `mostTogether` of the facts, smaller ones first, in the order of the facts. */
export function setsOfFacts(facts: readonly PairFactName[]): readonly (readonly PairFactName[])[] {
  let sets: readonly (readonly PairFactName[])[] = [[]];
  const all: (readonly PairFactName[])[] = [];
  for (let size = 1; size <= Math.min(mostTogether, facts.length); size++) {
    sets = sets.flatMap((set) =>
      facts
        .slice(facts.indexOf(set.at(-1) ?? facts[0]!) + (set.length === 0 ? 0 : 1))
        .map((fact) => [...set, fact]),
    );
    all.push(...sets);
  }
  return all;
}

/** The smallest set of facts that could settle a pair, and the smallest that surely does; null: none does. */
export function settlingSets(
  facts: PairFacts,
  open: readonly PairFactName[],
  preset: GovernancePreset,
): { readonly could: readonly PairFactName[] | null; readonly sure: readonly PairFactName[] | null } {
  let could: readonly PairFactName[] | null = null;
  for (const set of setsOfFacts(open)) {
    const settled = settledBy(facts, set, preset);
    if (settled.could) could ??= set;
    if (settled.sure) return { could, sure: set };
  }
  return { could, sure: null };
}
