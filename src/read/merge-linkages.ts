import type { Linkage } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

/** The fields of a linkage that a row gives. */
export type LinkageFields = Omit<Linkage, 'rows' | 'key'>;

type LinkageRow = ReadRow<LinkageFields>;

interface Merged {
  readonly fields: LinkageFields;
  /** The smallest of the ids of its rows. */
  readonly id: string | null;
  readonly rows: readonly RowReference[];
}

/**
 * One linkage for each set of rows that are alike in every column but `id` (as read: numbers as numbers),
 * in canonical order: by from, to, type, then by the other columns.
 *
 * Where merged rows have several ids the smallest is kept. Nothing here depends on the order of rows but
 * which row is called the first. O(m log m); the other columns are compared only where ends and type are alike.
 */
export function mergeLinkages(
  rows: readonly LinkageRow[],
  log: ProblemLog,
): { readonly linkages: readonly Linkage[]; readonly merged: number } {
  const sorted = [...rows].sort((a, b) => byEndsAndType(a.fields, b.fields));
  const ordered: Merged[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && byEndsAndType(sorted[start]!.fields, sorted[end]!.fields) === 0) end++;
    for (const one of mergeAlikeRows(sorted.slice(start, end), log)) ordered.push(one);
    start = end;
  }
  return { linkages: withKeys(ordered), merged: rows.length - ordered.length };
}

function byEndsAndType(a: LinkageFields, b: LinkageFields): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.type, b.type);
}

/** Of rows with the same ends and type, one for each set that is alike, in the order of the other columns. */
function mergeAlikeRows(group: readonly LinkageRow[], log: ProblemLog): readonly Merged[] {
  if (group.length === 1) return [mergedOf(group)];
  const bySignature = new Map<string, LinkageRow[]>();
  for (const row of group) {
    const { id: _, ...rest } = row.fields;
    const signature = JSON.stringify(Object.values(rest));
    const known = bySignature.get(signature);
    if (known === undefined) bySignature.set(signature, [row]);
    else {
      known.push(row);
      tellMerged(row, known[0]!, log);
    }
  }
  return [...bySignature].sort(([a], [b]) => compareText(a, b)).map(([, alike]) => mergedOf(alike));
}

function mergedOf(alike: readonly LinkageRow[]): Merged {
  return {
    fields: alike[0]!.fields,
    id: alike.reduce<string | null>((least, { fields: { id } }) => lesser(least, id), null),
    rows: alike.map(({ reference }) => reference),
  };
}

function lesser(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareText(a, b) <= 0 ? a : b;
}

function tellMerged({ fields, reference, joined }: LinkageRow, first: LinkageRow, log: ProblemLog): void {
  log.add(
    'info',
    'linkage-merged',
    reference,
    `This linkage (${fields.from} to ${fields.to}, ${fields.type}) is alike in every column to row ${first.reference.row} and was merged with it.${joined === undefined ? '' : ` ${joined}`}`,
    'If these are two linkages, tell them apart in some column, such as product or year.',
  );
}

/** The user's id where no other linkage has it, else `FROM>TO TYPE`, then ` #2`, ` #3` … in canonical order. */
function withKeys(ordered: readonly Merged[]): readonly Linkage[] {
  const times = new Map<string, number>();
  for (const { id } of ordered) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  const used = new Set([...times].filter(([, count]) => count === 1).map(([id]) => id));
  let last = { stem: '', copies: 0 };
  return ordered.map(({ fields, id, rows }) => {
    // What is new comes first: V8 makes a fourfold of an object to which fields are added after others were spread.
    return { key: id !== null && times.get(id) === 1 ? id : freshKey(fields), rows, ...fields, id };
  });

  function freshKey(fields: LinkageFields): string {
    const stem = `${fields.from}>${fields.to} ${fields.type}`;
    // Linkages of one stem follow each other: the search goes on where the last one ended.
    if (last.stem !== stem) last = { stem, copies: 0 };
    for (;;) {
      const copy = ++last.copies;
      const key = copy === 1 ? stem : `${stem} #${copy}`;
      if (!used.has(key)) {
        used.add(key);
        return key;
      }
    }
  }
}
