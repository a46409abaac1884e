import type { Linkage } from '../model/linkage.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import type { ProblemLog } from './problem-log.ts';
import type { ReadRow } from './read-rows.ts';

/** The fields of a linkage that a row gives. */
export type LinkageFields = Omit<Linkage, 'rows' | 'key'>;

interface Merged {
  readonly fields: LinkageFields;
  /** Everything but the id, as one text: alike where the linkages are. */
  readonly signature: string;
  readonly ids: string[];
  readonly rows: RowReference[];
}

/**
 * One linkage for each set of rows that are alike in every column but `id` (as read: numbers as numbers),
 * in canonical order: by from, to, type, then by the other columns, then by id.
 *
 * Where merged rows have several ids the smallest is kept. Nothing here depends on the order of rows but
 * which row is called the first.
 */
export function mergeLinkages(
  rows: readonly ReadRow<LinkageFields>[],
  log: ProblemLog,
): { readonly linkages: readonly Linkage[]; readonly merged: number } {
  const bySignature = new Map<string, Merged>();
  let merged = 0;
  for (const { fields, reference } of rows) {
    const signature = signatureOf(fields);
    const known = bySignature.get(signature);
    if (known === undefined) {
      bySignature.set(signature, {
        fields,
        signature,
        ids: fields.id === null ? [] : [fields.id],
        rows: [reference],
      });
      continue;
    }
    merged++;
    if (fields.id !== null) known.ids.push(fields.id);
    known.rows.push(reference);
    log.add(
      'info',
      'linkage-merged',
      { ...reference },
      `This linkage (${fields.from} to ${fields.to}, ${fields.type}) is alike in every column to row ${known.rows[0]!.row} and was merged with it.`,
      'If these are two linkages, tell them apart in some column, such as product or year.',
    );
  }
  const ordered = [...bySignature.values()].sort(canonically);
  return { linkages: withKeys(ordered), merged };
}

function signatureOf(fields: LinkageFields): string {
  const { id: _, ...rest } = fields;
  return JSON.stringify(Object.values(rest));
}

function canonically(a: Merged, b: Merged): number {
  return (
    compareText(a.fields.from, b.fields.from) ||
    compareText(a.fields.to, b.fields.to) ||
    compareText(a.fields.type, b.fields.type) ||
    compareText(a.signature, b.signature)
  );
}

/** The user's id where no other linkage has it, else `FROM>TO TYPE`, then ` #2`, ` #3` … in canonical order. */
function withKeys(ordered: readonly Merged[]): readonly Linkage[] {
  const smallest = ordered.map(({ ids }) => [...ids].sort(compareText)[0] ?? null);
  const times = new Map<string, number>();
  for (const id of smallest) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  const used = new Set([...times].filter(([, count]) => count === 1).map(([id]) => id));
  const copies = new Map<string, number>();
  return ordered.map(({ fields, rows }, index) => {
    const id = smallest[index]!;
    return { ...fields, id, key: id !== null && times.get(id) === 1 ? id : freshKey(fields), rows };
  });

  function freshKey(fields: LinkageFields): string {
    const stem = `${fields.from}>${fields.to} ${fields.type}`;
    for (;;) {
      const copy = (copies.get(stem) ?? 0) + 1;
      copies.set(stem, copy);
      const key = copy === 1 ? stem : `${stem} #${copy}`;
      if (!used.has(key)) {
        used.add(key);
        return key;
      }
    }
  }
}
