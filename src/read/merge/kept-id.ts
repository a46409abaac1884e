import { compareText } from '../../model/order.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { SameGroup } from './join-groups.ts';

const listedIds = 10;

function quoted(ids: readonly string[]): string {
  const shown = ids.slice(0, listedIds).map((id) => `"${id}"`);
  return `${shown.join(', ')}${ids.length > listedIds ? ' …' : ''}`;
}

/**
 * Which id of a group stays: the one that `keep` names and that no other row gives up for another. Where no row
 * says it, the id whose row of actors fills most cells (`filled`), among equals the first in canonical order.
 *
 * A `keep` that is no id of the group is told (`unknown-keep`) and counts as empty; rows that keep several ids are
 * told (`contradicting-keep`), and the first of these in canonical order stays.
 */
export function keptId(group: SameGroup, filled: (id: string) => number, log: ProblemLog): string {
  const ids = new Set(group.ids);
  const kept = new Set<string>();
  const given = new Set<string>();
  for (const { a, b, row } of group.pairs) {
    const { keep } = row.fields;
    if (keep === null) continue;
    if (!ids.has(keep)) {
      log.add(
        'warning',
        'unknown-keep',
        { ...row.reference, column: 'keep', value: keep },
        `"${keep}" is none of the ids that are merged here (${quoted(group.ids)}); the cell was taken as empty.`,
        'Write the id that is to stay.',
      );
      continue;
    }
    kept.add(keep);
    for (const id of [a, b]) if (id !== keep) given.add(id);
  }
  if (kept.size === 0) return [...group.ids].sort((a, b) => filled(b) - filled(a) || compareText(a, b))[0]!;
  const named = [...kept].sort(compareText);
  const staying = named.filter((id) => !given.has(id));
  const stays = staying[0] ?? named[0]!;
  if (staying.length !== 1) {
    const keeping = group.pairs.filter(({ row }) => kept.has(row.fields.keep ?? ''));
    const rows = keeping.map(({ row }) => row.reference.row).sort((one, other) => one - other);
    log.add(
      'warning',
      'contradicting-keep',
      { ...keeping[0]!.row.reference, column: 'keep', value: stays },
      `Rows ${rows.slice(0, listedIds).join(', ')}${rows.length > listedIds ? ' …' : ''} keep several ids of what is one actor: ${quoted(named)}; "${stays}" stays.`,
      'Keep one of them in all these rows.',
    );
  }
  return stays;
}
