import type { GovernanceAnswer, PairFactName } from '../model/assessment.ts';
import { pairFactNames } from '../model/assessment.ts';
import { atLeast, atMost, below } from '../model/tolerance.ts';
import { and, atLeastSo, or, type Truth } from './kleene.ts';
import type { PairFacts } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';

export interface RuleAnswer {
  readonly answer: GovernanceAnswer;
  readonly rule: 1 | 2 | 3 | 4 | null;
  /** The inputs of the rule that answered; all nine for market and undetermined. */
  readonly inputs: readonly PairFactName[];
}

/** What each rule reads: the base of the confidence (METHOD section 6). */
const inputsOfRule: Readonly<Record<1 | 2 | 3, readonly PairFactName[]>> = {
  1: ['ownership'],
  2: ['dependenceOfSeller', 'dependenceOfBuyer', 'specifiedBy', 'monitored', 'assistance', 'switchingCost'],
  3: ['dependenceOfSeller', 'dependenceOfBuyer', 'specifiedBy', 'knowledge', 'jointAction'],
};

/** The four rules in order; the first that is shown true answers. */
export function applyRules(facts: PairFacts, preset: GovernancePreset): RuleAnswer {
  if (facts.ownership.holds === true) return answer('hierarchy', 1);
  const network = networkRule(facts, preset);
  const quasiHierarchy = network === true ? false : subordinationRule(facts, preset);
  if (quasiHierarchy === true) return answer('quasi-hierarchy', 2);
  if (network === true) return answer('network', 3);
  const noOwnership = !facts.ownership.possible;
  if (quasiHierarchy === false && network === false && noOwnership) {
    return { answer: 'market', rule: 4, inputs: pairFactNames };
  }
  return { answer: 'undetermined', rule: null, inputs: pairFactNames };
}

/** What each rule says by itself: shown true, shown false, or not to be told. */
export function ruleTruths(facts: PairFacts, preset: GovernancePreset): Readonly<Record<1 | 2 | 3, Truth>> {
  return {
    1: facts.ownership.holds ?? (facts.ownership.possible ? null : false),
    2: subordinationRule(facts, preset),
    3: networkRule(facts, preset),
  };
}

function answer(type: GovernanceAnswer, rule: 1 | 2 | 3): RuleAnswer {
  return { answer: type, rule, inputs: inputsOfRule[rule] };
}

/** Rule 2 without its exception: a dependent seller and enough signs of control by the buyer (default: one). */
function subordinationRule(facts: PairFacts, preset: GovernancePreset): Truth {
  const signs = atLeastSo(
    preset.signs,
    facts.buyerSpecifies.holds,
    facts.monitored.holds,
    assistanceCounted(facts),
    facts.switchingCostHigh.holds,
  );
  return and(sellerDependent(facts, preset), signs);
}

/** Rule 3: co-operation between about equal powers. */
function networkRule(facts: PairFacts, preset: GovernancePreset): Truth {
  const cooperation = or(
    facts.knowledgeBothWays.holds,
    facts.jointAction.holds,
    facts.jointSpecification.holds,
  );
  return and(cooperation, powerAboutEqual(facts, preset));
}

export function sellerDependent(facts: PairFacts, preset: GovernancePreset): Truth {
  const dependence = facts.dependenceOfSeller.value;
  return dependence === null ? null : atLeast(dependence, preset.dependent);
}

/** The buyer's assistance is no sign of subordination where the buyer is known to depend as much. */
export function assistanceCounted(facts: PairFacts): Truth {
  const seller = facts.dependenceOfSeller.value;
  const buyer = facts.dependenceOfBuyer.value;
  if (seller !== null && buyer !== null && atLeast(buyer, seller)) return false;
  return facts.assistance.holds;
}

/** Both below the threshold, or close together; a low d_s without a known d_b counts as about equal. */
export function powerAboutEqual(facts: PairFacts, preset: GovernancePreset): Truth {
  const seller = facts.dependenceOfSeller.value;
  const buyer = facts.dependenceOfBuyer.value;
  if (seller === null) return null;
  const sellerLow = below(seller, preset.dependent);
  if (buyer === null) return sellerLow ? true : null;
  return (sellerLow && below(buyer, preset.dependent)) || atMost(Math.abs(seller - buyer), preset.equalPower);
}

/** Whether a fact was observed at all, whatever it says. */
export function observed(fact: PairFactName, facts: PairFacts): boolean {
  switch (fact) {
    case 'ownership':
      return facts.ownership.holds !== null;
    case 'dependenceOfSeller':
      return facts.dependenceOfSeller.value !== null;
    case 'dependenceOfBuyer':
      return facts.dependenceOfBuyer.value !== null;
    case 'specifiedBy':
      return facts.buyerSpecifies.holds !== null;
    case 'monitored':
      return facts.monitored.holds !== null;
    case 'assistance':
      return facts.assistance.holds !== null;
    case 'switchingCost':
      return facts.switchingCostHigh.holds !== null;
    case 'knowledge':
      return facts.knowledgeBothWays.holds !== null;
    case 'jointAction':
      return facts.jointAction.holds !== null;
  }
}
