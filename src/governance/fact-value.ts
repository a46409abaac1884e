import type { FactValue, PairFactName } from '../model/governance.ts';
import { atLeast, atMost } from '../model/tolerance.ts';
import type { PairFacts } from './pair-facts.ts';

/** What a fact of a pair says, as one value that can be printed and compared; null: not observed. */
export function factValue(fact: PairFactName, facts: PairFacts): FactValue {
  switch (fact) {
    case 'ownership':
      return facts.ownership.holds ?? (facts.ownership.possible ? 'possible' : null);
    case 'dependenceOfSeller':
      return facts.dependenceOfSeller.value;
    case 'dependenceOfBuyer':
      return facts.dependenceOfBuyer.value;
    case 'specifiedBy':
      return whoSpecifies(facts);
    case 'monitored':
      return facts.monitored.holds;
    case 'assistance':
      return facts.assistance.holds;
    case 'switchingCost':
      return facts.switchingCostHigh.holds === null ? null : facts.switchingCostHigh.holds ? 'high' : 'low';
    case 'knowledge':
      return facts.knowledgeBothWays.holds;
    case 'jointAction':
      return facts.jointAction.holds;
  }
}

function whoSpecifies({ buyerSpecifies, jointSpecification }: PairFacts): FactValue {
  if (buyerSpecifies.holds === null) return null;
  if (buyerSpecifies.holds) return jointSpecification.holds === true ? 'buyer and joint' : 'buyer';
  return jointSpecification.holds === true ? 'joint' : 'seller';
}

/** Whether two values of a fact are the same; shares within the tolerance of every comparison. */
export function sameFact(a: FactValue, b: FactValue): boolean {
  return typeof a === 'number' && typeof b === 'number' ? atLeast(a, b) && atMost(a, b) : a === b;
}
