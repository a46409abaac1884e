import type { PairGovernance } from '../model/governance.ts';
import { governPair } from './govern-pair.ts';
import type { FactSources } from './pair-facts.ts';
import type { GovernancePreset } from './preset.ts';
import type { SupplyPair } from './supply-pairs.ts';

/** A judged pair together with the rows it was read from. */
export interface GovernedPair {
  readonly pair: SupplyPair;
  readonly governance: PairGovernance;
}

/** The governance of every seller-buyer pair of the case (METHOD section 6), by seller, then buyer. */
export function governPairs(sources: FactSources, preset: GovernancePreset): readonly GovernedPair[] {
  return sources.supply.pairs.map((pair) => ({ pair, governance: governPair(pair, sources, preset) }));
}
