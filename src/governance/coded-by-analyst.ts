import type { GovernanceType, Linkage } from '../model/linkage.ts';

/**
 * The analyst's code of a pair on the rows read of it, or null. Two different codes on one pair count as none
 * (METHOD section 6); reading reports them.
 */
export function codedByAnalyst(rows: readonly Linkage[]): GovernanceType | null {
  const codes = new Set(rows.map((row) => row.governance).filter((code) => code !== null));
  const [only] = codes;
  return codes.size === 1 ? only! : null;
}
