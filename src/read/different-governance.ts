import { append } from '../model/append.ts';
import type { Linkage } from '../model/linkage.ts';
import type { ProblemLog } from './problem-log.ts';

/**
 * Warns, once for each seller-buyer pair, that its rows carry different codes of governance: those of one date
 * count as none; of different years only those of the latest are read. A row without a year is of every date.
 */
export function tellDifferentGovernance(linkages: readonly Linkage[], log: ProblemLog): void {
  const byPair = new Map<string, Linkage[]>();
  for (const linkage of linkages) {
    if (linkage.type !== 'supplies' || linkage.governance === null) continue;
    const pair = JSON.stringify([linkage.from, linkage.to]);
    append(byPair, pair, linkage);
  }
  for (const coded of byPair.values()) {
    const [first, second] = contradiction(coded, ofOneDate) ?? contradiction(coded, () => true) ?? [];
    if (first === undefined || second === undefined) continue;
    const consequence = ofOneDate(first, second)
      ? 'the codes count as none'
      : "these are of different years, and only the codes of the seller's latest year are read";
    log.add(
      'warning',
      'governance-codes-differ',
      { ...second.rows[0]!, column: 'governance', value: second.governance ?? '' },
      `The pair ${second.from} to ${second.to} is coded both ${first.governance} (row ${first.rows[0]!.row}) and ${second.governance}; ${consequence}.`,
      'Keep one code for the pair at each date.',
    );
  }
}

/** The first row whose code is another one than that of an earlier row, and that earlier row. */
function contradiction(
  coded: readonly Linkage[],
  compared: (a: Linkage, b: Linkage) => boolean,
): readonly [Linkage, Linkage] | null {
  const seen: Linkage[] = [];
  for (const row of coded) {
    const other = seen.find((earlier) => earlier.governance !== row.governance && compared(earlier, row));
    if (other !== undefined) return [other, row];
    const isNew = !seen.some(({ governance, year }) => governance === row.governance && year === row.year);
    if (isNew) seen.push(row);
  }
  return null;
}

function ofOneDate(a: Linkage, b: Linkage): boolean {
  return a.year === null || b.year === null || a.year === b.year;
}
