import { append } from '../../model/append.ts';
import { compareText } from '../../model/order.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { DecidedPair } from './merge-rows.ts';

/** Ids that are one actor by what was decided, with the rows that say so. */
export interface SameGroup {
  /** In canonical order. */
  readonly ids: readonly string[];
  readonly pairs: readonly DecidedPair[];
}

export interface JoinedGroups {
  readonly groups: readonly SameGroup[];
  readonly rejected: number;
}

/**
 * The groups of ids that decisions `same` make one, through chains and circles alike. A group of which two ids were
 * decided to be different contradicts itself: none of its decisions is applied, each is rejected with an error.
 */
export function joinGroups(pairs: readonly DecidedPair[], log: ProblemLog): JoinedGroups {
  const same = pairs.filter(({ row }) => row.fields.decision === 'same');
  const rootOf = unionFind(same);
  const against = pairs.filter(
    ({ a, b, row }) => row.fields.decision === 'different' && rootOf(a) === rootOf(b),
  );
  const joined = new Map<string, DecidedPair[]>();
  for (const pair of same) {
    append(joined, rootOf(pair.a), pair);
  }
  const broken = new Map<string, DecidedPair>();
  for (const pair of against) {
    const root = rootOf(pair.a);
    const first = !broken.has(root);
    if (first) broken.set(root, pair);
    tellDifferent(pair, first ? chainBetween(pair, joined.get(root)!) : [], log);
  }
  let rejected = against.length;
  const groups: SameGroup[] = [];
  for (const [root, group] of joined) {
    const contradicted = broken.get(root);
    if (contradicted === undefined) {
      groups.push({ ids: [...new Set(group.flatMap(({ a, b }) => [a, b]))].sort(compareText), pairs: group });
      continue;
    }
    rejected += group.length;
    for (const pair of group) tellSame(pair, contradicted, log);
  }
  return { groups, rejected };
}

function unionFind(pairs: readonly DecidedPair[]): (id: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = parents.get(at)!;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents.set(one > other ? one : other, one > other ? other : one);
  }
  return rootOf;
}

/** The rows of the shortest chain of decisions `same` that joins the two ids. */
function chainBetween({ a, b }: DecidedPair, same: readonly DecidedPair[]): readonly number[] {
  const next = new Map<string, { readonly id: string; readonly row: number }[]>();
  const link = (from: string, id: string, row: number) => {
    append(next, from, { id, row });
  };
  for (const pair of same) {
    link(pair.a, pair.b, pair.row.reference.row);
    link(pair.b, pair.a, pair.row.reference.row);
  }
  const cameBy = new Map<string, { readonly from: string; readonly row: number } | null>([[a, null]]);
  const queue = [a];
  for (let head = 0; head < queue.length && !cameBy.has(b); head++) {
    for (const { id, row } of next.get(queue[head]!) ?? []) {
      if (cameBy.has(id)) continue;
      cameBy.set(id, { from: queue[head]!, row });
      queue.push(id);
    }
  }
  const rows: number[] = [];
  for (let step = cameBy.get(b); step !== null && step !== undefined; step = cameBy.get(step.from)) {
    rows.push(step.row);
  }
  return rows.sort((one, other) => one - other);
}

function tellDifferent({ a, b, row }: DecidedPair, chain: readonly number[], log: ProblemLog): void {
  const words = chain.length === 0 ? 'other rows' : `rows ${chain.join(', ')}`;
  log.add(
    'error',
    'contradicting-decisions',
    { ...row.reference, column: 'decision', value: 'different' },
    `This row says that "${a}" and "${b}" are different, but by ${words} they are the same. None of the decisions that join them was applied.`,
    'Correct this row, or one of the others.',
  );
}

function tellSame({ a, b, row }: DecidedPair, contradicted: DecidedPair, log: ProblemLog): void {
  log.add(
    'error',
    'contradicting-decisions',
    { ...row.reference, column: 'decision', value: 'same' },
    `"${a}" and "${b}" were not merged: with other rows this one makes "${contradicted.a}" and "${contradicted.b}" one actor, which by row ${contradicted.row.reference.row} are different.`,
    'Correct that row, or one of those that join the two.',
  );
}
