import { smallTables } from '../codec/small-tables.ts';
import type { Difference } from './difference.ts';
import { type Pushing, writeRows } from './write-rows.ts';

/** What left the case and is in the database still, in words; null where there is nothing. */
export function leftOver({ actors, linkages, tables }: Difference): string | null {
  const parts = [
    listed('actor', actors),
    listed(
      'linkage',
      linkages.map(({ key }) => key),
    ),
    ...smallTables.map((table) => listed(table.slice(0, -1), tables[table])),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}

const namedAtMost = 20;

function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > namedAtMost ? ', …' : '';
  return `${names.length} ${what}${names.length === 1 ? '' : 's'} (${names.slice(0, namedAtMost).join(', ')}${more})`;
}

/**
 * Removes what left the case: linkages, then actors, then the small tables. Nodes to which something that is
 * not of the case is attached stay. Gives how many stayed.
 */
export async function prune(pushing: Pushing, difference: Difference): Promise<number> {
  const { actors, linkages, tables } = difference;
  await writeRows(pushing, {
    statement: 'write/delete-linkages',
    what: 'linkages removed',
    rows: linkages,
    total: linkages.length,
  });
  let stayed = 0;
  const remove = async (table: string, ids: readonly string[]) => {
    const rows = ids.map((id) => ({ id }));
    const job = { statement: `write/delete-${table}` as const, what: `${table} removed`, rows };
    stayed += ids.length - (await writeRows(pushing, { ...job, total: ids.length }));
  };
  await remove('actors', actors);
  for (const table of smallTables) await remove(table, tables[table]);
  return stayed;
}
