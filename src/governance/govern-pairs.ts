import type { CaseIndex } from '../graph/case-index.ts';
import type { PairGovernance } from '../model/assessment.ts';
import type { Layer } from '../model/layer.ts';
import type { GovernanceType, Linkage } from '../model/linkage.ts';
import { controlThroughOwnership } from './control.ts';
import { gereffiType } from './gereffi.ts';
import { pairEvidence } from './pair-evidence.ts';
import { type FactSources, pairFacts } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import { applyRules, observed } from './rules.ts';
import { settlingFacts } from './settling-facts.ts';
import { type SupplyPair, type SupplyPairs, supplyPairs } from './supply-pairs.ts';

/** A judged pair together with the rows it was read from. */
export interface GovernedPair {
  readonly pair: SupplyPair;
  readonly governance: PairGovernance;
}

/** The governance of every seller-buyer pair of the case (METHOD section 6), by seller, then buyer. */
export function governPairs(index: CaseIndex, preset: GovernancePreset): readonly GovernedPair[] {
  const supply = supplyPairs(index.layer('supplies'));
  const control = controlThroughOwnership(index.layer('owns'), preset.control);
  const sources: FactSources = { index, supply, control, between: linkagesBetween(index) };
  return supply.pairs.map((pair) => ({ pair, governance: governPair(pair, sources, preset) }));
}

function governPair(pair: SupplyPair, sources: FactSources, preset: GovernancePreset): PairGovernance {
  const facts = pairFacts(pair, sources);
  const { answer, rule, inputs } = applyRules(facts, preset);
  const missing = inputs.filter((fact) => !observed(fact, facts));
  const others = otherCustomers(pair, sources.supply);
  const gereffi = gereffiType(pair.rows);
  const coded = codedByAnalyst(pair.rows);
  return {
    seller: pair.seller,
    buyer: pair.buyer,
    answer,
    rule,
    confidence: (inputs.length - missing.length) / inputs.length,
    ...pairEvidence(answer, pair, facts, preset, others),
    missing,
    ...(rule === null ? { settledBy: settlingFacts(facts, missing, preset) } : {}),
    dependence: { seller: facts.dependenceOfSeller.value, buyer: facts.dependenceOfBuyer.value },
    ...(gereffi === null ? {} : { gereffi }),
    ...(coded === null ? {} : { coded }),
  };
}

/** Two different codes on one pair count as none (METHOD section 6); reading reports them. */
function codedByAnalyst(rows: readonly Linkage[]): GovernanceType | null {
  const codes = new Set(rows.map((row) => row.governance).filter((code) => code !== null));
  const [only] = codes;
  return codes.size === 1 ? only! : null;
}

function otherCustomers(pair: SupplyPair, supply: SupplyPairs): number {
  const products = new Set(pair.rows.map((row) => row.product));
  const others = supply
    .rowsOfSeller(pair.seller)
    .filter((row) => row.to !== pair.buyer && products.has(row.product))
    .map((row) => row.to);
  return new Set(others).size;
}

function linkagesBetween(index: CaseIndex): FactSources['between'] {
  const tables = new Map<Layer, Map<string, Map<string, Linkage[]>>>();
  const none: readonly Linkage[] = [];
  const tableOf = (layer: Layer) => {
    const table = tables.get(layer) ?? new Map<string, Map<string, Linkage[]>>();
    if (!tables.has(layer)) {
      tables.set(layer, table);
      for (const linkage of index.layer(layer)) {
        const row = table.get(linkage.from) ?? new Map<string, Linkage[]>();
        table.set(linkage.from, row);
        row.set(linkage.to, [...(row.get(linkage.to) ?? []), linkage]);
      }
    }
    return table;
  };
  return (layer, from, to) => tableOf(layer).get(from)?.get(to) ?? none;
}
