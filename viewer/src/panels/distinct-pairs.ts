import type { ClusterAssessment, PairGovernance } from '../../../src/model/assessment.ts';
import { pairKey } from './pair-key.ts';

/** The pairs that are wanted, each once, though several clusters list it. */
export function distinctPairs(
  clusters: readonly ClusterAssessment[],
  wanted: (pair: PairGovernance) => boolean,
): readonly PairGovernance[] {
  const found = new Map<string, PairGovernance>();
  for (const { governance } of clusters) {
    for (const pair of governance.pairs) {
      if (wanted(pair)) found.set(pairKey(pair.seller, pair.buyer), pair);
    }
  }
  return [...found.values()];
}
