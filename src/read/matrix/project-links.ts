import { append } from '../../model/append.ts';
import { compareText } from '../../model/order.ts';
import { fatal } from '../fatal.ts';
import type { LinkRow } from '../gather/link-rows.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { MatrixTie } from './read-matrix.ts';

/** Pairs that are made of projects at most: beyond, a table of member-of says the same in less [O]. */
const mostPairs = 2_000_000;

/**
 * Who takes part in one project acts jointly, two by two; the project stands beside the pair.
 *
 * Projects with one participant make no linkage and are told. Throws InputError `too-many-pairs`.
 */
export function projectLinks(
  ties: readonly MatrixTie[],
  place: { readonly file: string; readonly sheet?: string },
  log: ProblemLog,
): readonly LinkRow[] {
  const projects = new Map<string, MatrixTie[]>();
  for (const tie of ties) {
    append(projects, tie.column, tie);
  }
  const count = [...projects.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (count > mostPairs) {
    const message = `The projects would make ${count} linkages of two; at most ${mostPairs} are made.`;
    throw fatal(
      'too-many-pairs',
      place,
      message,
      'Leave out the largest projects, or read them as member-of with --form two-mode.',
    );
  }
  const alone = [...projects].filter(([, found]) => found.length === 1).map(([project]) => project);
  if (alone.length > 0) {
    const message = `${alone.length} projects have one participant and make no linkage: ${alone.sort(compareText).slice(0, 10).join(', ')}.`;
    log.add('info', 'single-participant', place, message, 'Nothing needs to be done.');
  }
  return [...projects].flatMap(([project, found]) => pairsOf(project, found));
}

function pairsOf(project: string, found: readonly MatrixTie[]): LinkRow[] {
  return found.flatMap((first, index) =>
    found.slice(index + 1).map((second) => ({
      from: compareText(first.row, second.row) <= 0 ? first.row : second.row,
      to: compareText(first.row, second.row) <= 0 ? second.row : first.row,
      type: 'acts-jointly',
      cells: { project },
      at: second.at,
    })),
  );
}
