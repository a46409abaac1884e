import type { Linkage } from '../model/linkage.ts';
import type { ProblemLog } from './problem-log.ts';

/** Warns of seller-buyer pairs whose rows carry different codes of governance: they count as none. */
export function tellDifferentGovernance(linkages: readonly Linkage[], log: ProblemLog): void {
  const byPair = new Map<string, Linkage>();
  const told = new Set<string>();
  for (const linkage of linkages) {
    if (linkage.type !== 'supplies' || linkage.governance === null) continue;
    const pair = JSON.stringify([linkage.from, linkage.to]);
    const first = byPair.get(pair);
    if (first === undefined) byPair.set(pair, linkage);
    else if (first.governance !== linkage.governance && !told.has(pair)) {
      told.add(pair);
      log.add(
        'warning',
        'governance-codes-differ',
        { ...linkage.rows[0]!, column: 'governance', value: linkage.governance },
        `The pair ${linkage.from} to ${linkage.to} is coded both ${first.governance} (row ${first.rows[0]!.row}) and ${linkage.governance}; the codes count as none.`,
        'Keep one code for the pair.',
      );
    }
  }
}
