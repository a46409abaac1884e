import type { MergeDecision } from '../../model/merge-decision.ts';
import { compareText } from '../../model/order.ts';
import type { RowAccount } from '../../model/problem.ts';
import type { ProblemLog } from '../problem-log.ts';
import { type IdentifiedRows, rewriteIds } from '../rewrite-ids.ts';
import { joinGroups, type SameGroup } from './join-groups.ts';
import { keptId } from './kept-id.ts';
import { type DecidedPair, type MergeRow, mergeRows } from './merge-rows.ts';

export interface DecisionsApplied {
  /** The rows with the ids that stay; those of the id that stays come before those of the others. */
  readonly rows: IdentifiedRows;
  readonly account: RowAccount;
  /** Every row that could be read, those too that were rejected for what they say. */
  readonly decisions: readonly MergeDecision[];
}

/**
 * Makes one actor of the ids that the user decided to be the same, and of no others: a decision `different`,
 * `unsure` or left open merges nothing. With `apply` false everything is checked and told, and nothing changed.
 *
 * Every merged id is told (`actors-joined`), with the row that says so; what follows for linkages, codes and events
 * is treated and told as for rows that bore the same id from the beginning.
 */
export function applyDecisions(rows: IdentifiedRows, apply: boolean, log: ProblemLog): DecisionsApplied {
  const read = rows.decisions;
  const pairs = mergeRows(read.rows, idsIn(rows), log);
  const { groups, rejected } = joinGroups(pairs.pairs, log);
  tellUndecided(
    pairs.pairs.map(({ row }) => row),
    log,
  );
  const refused = read.rejected + pairs.rejected + rejected;
  const { merged } = pairs;
  return {
    rows: apply ? joined(rows, groups, log) : rows,
    account: { read: read.read, accepted: read.read - merged - refused, merged, rejected: refused },
    decisions: read.rows.map(({ fields, reference }) => ({ ...fields, rows: [reference] })),
  };
}

function idsIn({ actors, linkages, named }: IdentifiedRows): ReadonlySet<string> {
  const ids = new Set(actors.rows.map(({ fields }) => fields.id));
  for (const { fields } of linkages.rows) ids.add(fields.from).add(fields.to);
  for (const { id } of named) ids.add(id);
  return ids;
}

function tellUndecided(rows: readonly MergeRow[], log: ProblemLog): void {
  const open = rows.filter(({ fields }) => fields.decision === null || fields.decision === 'unsure');
  const first = [...open].sort((a, b) => a.reference.row - b.reference.row)[0];
  if (first === undefined) return;
  log.add(
    'info',
    'undecided-pairs',
    { ...first.reference, column: 'decision' },
    `${open.length} of ${rows.length} pairs are not decided (unsure or empty), this row the first: their actors stay two.`,
    'Write same or different where you know.',
  );
}

function joined(rows: IdentifiedRows, groups: readonly SameGroup[], log: ProblemLog): IdentifiedRows {
  if (groups.length === 0) return rows;
  const filled = filledCells(rows);
  const stays = new Map<string, string>();
  const sentences = new Map<string, string>();
  for (const group of groups) {
    const kept = keptId(group, (id) => filled.get(id) ?? 0, log);
    const naming = rowsNaming(group);
    for (const id of group.ids) {
      if (id === kept) continue;
      stays.set(id, kept);
      sentences.set(id, tellJoined(id, kept, naming.get(id)!, group.ids.length, log));
    }
  }
  const clusters = new Set(rows.actors.rows.map(({ fields }) => fields.cluster));
  const renamed = rewriteIds(rows, {
    one: (id) => stays.get(id) ?? id,
    why: (id) => sentences.get(id) ?? '',
  });
  return {
    ...renamed,
    actors: {
      ...renamed.actors,
      rows: keptFirst(rows, renamed, new Set([...stays.keys(), ...stays.values()])),
    },
    codes: {
      ...renamed.codes,
      rows: renamed.codes.rows.map((row, at) => {
        const asWritten = rows.codes.rows[at]!;
        return clusters.has(asWritten.fields.subject) ? asWritten : row;
      }),
    },
  };
}

/** How many cells the rows of an actor fill, at least one; 0 where it has no row. */
function filledCells({ actors }: IdentifiedRows): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const { fields } of actors.rows) {
    const { extra, ...ours } = fields;
    const filled = Object.values(ours).filter(
      (value) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    cells.set(fields.id, Math.max(cells.get(fields.id) ?? 0, filled.length + Object.keys(extra).length));
  }
  return cells;
}

/**
 * The rows of merged actors after all others, those of the id that stays before those it was joined with: the
 * first row wins.
 */
function keptFirst(
  before: IdentifiedRows,
  after: IdentifiedRows,
  concerned: ReadonlySet<string>,
): IdentifiedRows['actors']['rows'] {
  const places = after.actors.rows.map((row, at) => ({ row, was: before.actors.rows[at]!.fields.id }));
  const [others, merged] = [false, true].map((is) => places.filter(({ was }) => concerned.has(was) === is));
  const rank = ({ row, was }: (typeof places)[number]) => (row.fields.id === was ? 0 : 1);
  merged!.sort((a, b) => rank(a) - rank(b) || compareText(a.was, b.was));
  return [...others!, ...merged!].map(({ row }) => row);
}

/** The rows of a group by the ids they name. */
function rowsNaming(group: SameGroup): ReadonlyMap<string, readonly DecidedPair[]> {
  const naming = new Map<string, DecidedPair[]>(group.ids.map((id) => [id, []]));
  for (const pair of group.pairs) for (const id of [pair.a, pair.b]) naming.get(id)!.push(pair);
  return naming;
}

/** Tells that an id was read as another, at the row that says so; gives the sentence for messages about its rows. */
function tellJoined(
  id: string,
  kept: string,
  naming: readonly DecidedPair[],
  size: number,
  log: ProblemLog,
): string {
  const direct = naming.find(({ a, b }) => a === kept || b === kept);
  const { row } = direct ?? naming.reduce((a, b) => (b.row.reference.row < a.row.reference.row ? b : a));
  const { reason } = row.fields;
  const through = direct === undefined ? `, by this row and others that join ${size} ids` : '';
  log.add(
    'info',
    'actors-joined',
    { ...row.reference, value: id },
    `"${id}" was read as "${kept}" wherever it stands${through}${reason === null ? '' : `: ${reason}`}.`,
    'If these are two actors, write "different" in this row.',
  );
  return `"${id}" was read as "${kept}", as row ${row.reference.row} of ${row.reference.sheet ?? row.reference.file} says.`;
}
