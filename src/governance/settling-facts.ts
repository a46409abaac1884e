import type { PairFactName } from '../model/assessment.ts';
import type { PairFacts, Sign } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { applyRules, observed } from './rules.ts';

const yes: Sign = { holds: true, linkages: [] };
const no: Sign = { holds: false, linkages: [] };

/** What each fact could turn out to be, as a change to the facts. */
const outcomes: Readonly<Record<PairFactName, readonly Partial<PairFacts>[]>> = {
  ownership: [true, false].map((holds) => ({
    ownership: { holds, possible: holds, how: '', actors: [], linkages: [] },
  })),
  dependenceOfSeller: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ dependenceOfSeller: { value, how: '' } })),
  dependenceOfBuyer: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ dependenceOfBuyer: { value, how: '' } })),
  specifiedBy: [
    { buyerSpecifies: yes, jointSpecification: no },
    { buyerSpecifies: no, jointSpecification: yes },
    { buyerSpecifies: no, jointSpecification: no },
  ],
  monitored: [{ monitored: yes }, { monitored: no }],
  assistance: [{ assistance: yes }, { assistance: no }],
  switchingCost: [{ switchingCostHigh: yes }, { switchingCostHigh: no }],
  knowledge: [{ knowledgeBothWays: yes }, { knowledgeBothWays: no }],
  jointAction: [{ jointAction: yes }, { jointAction: no }],
};

/**
 * The facts, not observed so far, of which one alone could settle an undetermined pair: with some value of
 * it a rule answers other than by a discovery of ownership, which could end any pair.
 */
export function settlingFacts(
  facts: PairFacts,
  missing: readonly PairFactName[],
  preset: GovernancePreset,
): readonly PairFactName[] {
  return missing.filter((fact) => {
    if (observed(fact, facts)) return false;
    return outcomes[fact].some((outcome) => {
      const { rule } = applyRules({ ...facts, ...outcome }, preset);
      return rule !== null && rule !== 1;
    });
  });
}
