import type { CaseIndex } from '../graph/case-index.ts';
import type { GovernanceAnswer, GovernanceShares, SharesByAnswer } from '../model/assessment.ts';
import { totalValue } from './dependence.ts';
import type { GovernedPair } from './govern-pairs.ts';

/**
 * Shares of the answers among pairs, by count and by value (METHOD section 6). By value counts the pairs
 * of which every row has a value in the case's currency, and is null where fewer than half of them have.
 */
export function governanceShares(pairs: readonly GovernedPair[], index: CaseIndex): GovernanceShares {
  const counts = zeros();
  const values = zeros();
  let valued = 0;
  let total = 0;
  for (const { pair, governance } of pairs) {
    counts[governance.answer]++;
    const value = totalValue(pair.rows, index);
    if (value === null) continue;
    valued++;
    total += value;
    values[governance.answer] += value;
  }
  const byCount = pairs.length === 0 ? null : divided(counts, pairs.length);
  const byValue = valued * 2 < pairs.length || total === 0 ? null : divided(values, total);
  const reason =
    byCount === null
      ? 'no firm of the cluster sells to anyone in the file'
      : byValue === null
        ? `the value is known of ${valued} of ${pairs.length} pairs`
        : null;
  return { byCount, byValue, pairs: pairs.length, valued, ...(reason === null ? {} : { reason }) };
}

function zeros(): Record<GovernanceAnswer, number> {
  return { market: 0, network: 0, 'quasi-hierarchy': 0, hierarchy: 0, undetermined: 0 };
}

function divided(amounts: Record<GovernanceAnswer, number>, whole: number): SharesByAnswer {
  const shares = zeros();
  for (const answer of Object.keys(shares) as GovernanceAnswer[]) shares[answer] = amounts[answer] / whole;
  return shares;
}
