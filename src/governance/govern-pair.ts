import { scopeOf } from '../graph/scope.ts';
import { fitted } from '../model/append.ts';
import type { PairFactName } from '../model/assessment.ts';
import type { PairGovernance } from '../model/governance.ts';
import type { GovernanceType } from '../model/linkage.ts';
import { codedByAnalyst } from './coded-by-analyst.ts';
import { totalValue } from './dependence.ts';
import { gereffiType } from './gereffi.ts';
import { gereffiAsFour } from './gereffi-as-four.ts';
import { pairEvidence } from './pair-evidence.ts';
import { type FactSources, pairFacts } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { applyRules, observed } from './rules.ts';
import { settlingFacts } from './settling-facts.ts';
import type { SupplyPair, SupplyPairs } from './supply-pairs.ts';

/** The governance of one seller-buyer pair (METHOD section 6), with what others said of it beside. */
export function governPair(pair: SupplyPair, sources: FactSources, preset: GovernancePreset): PairGovernance {
  const facts = pairFacts(pair, sources);
  const { answer, rule, inputs } = applyRules(facts, preset);
  const missing = sharedList(inputs.filter((fact) => !observed(fact, facts)));
  const others = otherCustomers(pair, sources.supply);
  const { because, against } = pairEvidence(answer, pair, facts, preset, others);
  const agrees = (other: GovernanceType | null) =>
    other === null || answer === 'undetermined' ? null : other === answer;
  const gereffi = gereffiType(pair.rows);
  const coded = codedByAnalyst(pair.rows);
  return {
    seller: pair.seller,
    buyer: pair.buyer,
    answer,
    rule,
    confidence: (inputs.length - missing.length) / inputs.length,
    because: fitted(because),
    against: fitted(against),
    missing,
    ...(rule === null ? { settledBy: sharedList(settlingFacts(facts, missing, preset)) } : {}),
    dependence: { seller: facts.dependenceOfSeller.value, buyer: facts.dependenceOfBuyer.value },
    scope: scopeOf({ from: pair.seller, to: pair.buyer }, sources.index),
    value: totalValue(pair.rows, sources.index),
    ...(gereffi === null
      ? {}
      : {
          gereffi,
          gereffiAsFour: gereffiAsFour[gereffi],
          gereffiAgrees: agrees(gereffiAsFour[gereffi]),
        }),
    ...(coded === null ? {} : { coded, codedAgrees: agrees(coded) }),
  };
}

function otherCustomers(pair: SupplyPair, supply: SupplyPairs): number {
  const products = new Set(pair.rows.map((row) => row.product));
  const others = supply
    .rowsOfSeller(pair.seller)
    .filter((row) => row.to !== pair.buyer && products.has(row.product))
    .map((row) => row.to);
  return new Set(others).size;
}

const listsOfFacts = new Map<string, readonly PairFactName[]>();

/** The same list for the same facts: a large case has hundreds of thousands of pairs and a few dozen such lists. */
function sharedList(facts: readonly PairFactName[]): readonly PairFactName[] {
  const key = facts.join();
  const known = listsOfFacts.get(key) ?? facts;
  listsOfFacts.set(key, known);
  return known;
}
