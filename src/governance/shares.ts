import type { GovernanceAnswer, GovernanceShares, SharesByAnswer } from '../model/governance.ts';
import type { GovernedPair } from './govern-pairs.ts';

/**
 * Shares of the answers among pairs, by count and by value (METHOD section 6). By value counts the pairs
 * of which every row has a value in the case's currency, and is null where fewer than half of them have.
 * `whyNone` is the reason where there is no pair.
 */
export function governanceShares(
  pairs: readonly GovernedPair[],
  whyNone = 'no firm of the cluster sells to anyone in the file',
): GovernanceShares {
  const counts = zeros();
  const values = zeros();
  let valued = 0;
  let total = 0;
  for (const { answer, value } of pairs.map(({ governance }) => governance)) {
    counts[answer]++;
    if (value === null) continue;
    valued++;
    total += value;
    values[answer] += value;
  }
  const byCount = pairs.length === 0 ? null : divided(counts, pairs.length);
  const byValue = enoughValued(valued, pairs.length) && total > 0 ? divided(values, total) : null;
  const reason = byCount === null ? whyNone : byValue === null ? whyNoValue(valued, pairs.length) : null;
  return { byCount, byValue, pairs: pairs.length, valued, ...(reason === null ? {} : { reason }) };
}

/** By value is answered where at least half of the pairs have one (METHOD section 6). */
export function enoughValued(valued: number, pairs: number): boolean {
  return valued * 2 >= pairs;
}

/** Why nothing is said by value. */
export function whyNoValue(valued: number, pairs: number): string {
  return enoughValued(valued, pairs)
    ? `the values known, of ${valued} of ${pairs} pairs, are all 0`
    : `the value is known of ${valued} of ${pairs} pairs`;
}

function zeros(): Record<GovernanceAnswer, number> {
  return { market: 0, network: 0, 'quasi-hierarchy': 0, hierarchy: 0, undetermined: 0 };
}

function divided(amounts: Record<GovernanceAnswer, number>, whole: number): SharesByAnswer {
  const shares = zeros();
  for (const answer of Object.keys(shares) as GovernanceAnswer[]) shares[answer] = amounts[answer] / whole;
  return shares;
}
