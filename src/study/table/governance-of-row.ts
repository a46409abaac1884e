import { governanceTypes } from '../../model/linkage.ts';
import type { RowReference } from '../../model/problem.ts';
import { below } from '../../model/tolerance.ts';
import { cellPlace, type ProblemLog } from '../../read/problem-log.ts';
import { governanceScores } from '../governance-scores.ts';
import type { Scores } from '../study-case.ts';
import type { StudyRow } from './study-table-spec.ts';

/**
 * The governance of a coded case as shares: those of the row, or 1 for the type it names and 0 for the others.
 *
 * Shares that come to less than 1 leave a rest that is not determined; where only some are filled in, those
 * stand as they are. Shares that come to more than 1 are not used.
 */
export function governanceOfRow(
  row: StudyRow,
  reference: RowReference,
  determined: number,
  log: ProblemLog,
): Partial<Scores> {
  const given = governanceTypes.filter((type) => row[type] !== null);
  if (given.length === 0) return row.governance === null ? {} : ofType(row.governance);
  const sum = given.reduce((total, type) => total + row[type]!, 0);
  const text = given.map((type) => `${type} ${row[type]}`).join(', ');
  if (below(1, sum)) {
    log.add(
      'warning',
      'shares-above-one',
      cellPlace(reference, given.join(', '), text),
      `The governance shares of ${row.id} come to ${Number(sum.toFixed(6))}, more than 1; none of them was used.`,
      'Correct them: shares of the pairs of one case come to 1 at most.',
    );
    return {};
  }
  if (row.governance !== null && given.some((type) => row[type]! > (row[row.governance!] ?? 0))) {
    log.add(
      'warning',
      'governance-differs',
      cellPlace(reference, 'governance', row.governance),
      `The type of ${row.id} is ${row.governance}, but its largest share is another (${text}); the shares were used.`,
      'Correct the type or the shares.',
    );
  }
  if (given.length < governanceTypes.length && below(sum, 1)) return ofSome(row);
  const [market, network, quasi, hierarchy] = governanceTypes.map((type) => row[type] ?? 0);
  return governanceScores(
    {
      market: market!,
      network: network!,
      'quasi-hierarchy': quasi!,
      hierarchy: hierarchy!,
      undetermined: Math.max(0, 1 - sum),
    },
    determined,
  );
}

function ofType(type: NonNullable<StudyRow['governance']>): Partial<Scores> {
  const share = (other: string) => (other === type ? 1 : 0);
  return {
    market: share('market'),
    network: share('network'),
    'quasi-hierarchy': share('quasi-hierarchy'),
    hierarchy: share('hierarchy'),
    subordination: share('quasi-hierarchy') + share('hierarchy'),
  };
}

function ofSome({ market, network, 'quasi-hierarchy': quasi, hierarchy }: StudyRow): Partial<Scores> {
  const subordination = quasi === null || hierarchy === null ? null : quasi + hierarchy;
  return { market, network, 'quasi-hierarchy': quasi, hierarchy, subordination };
}
