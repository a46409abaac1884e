import type { PairFactName } from '../model/assessment.ts';
import { factOutcomes } from './fact-outcomes.ts';
import type { PairFacts } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { applyRules, observed } from './rules.ts';

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
    return factOutcomes[fact].some((outcome) => {
      const { rule } = applyRules({ ...facts, ...outcome.facts }, preset);
      return rule !== null && rule !== 1;
    });
  });
}
