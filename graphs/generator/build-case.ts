import { compareText } from '../../src/model/order.ts';
import { caseFileSchema } from './case-file.ts';
import { actorColumns, type LinkageRow, linkageColumns, type NamedRows } from './columns.ts';
import { toCsv } from './csv.ts';
import { makeActors } from './make-actors.ts';
import { makeLinkages } from './make-linkages.ts';

export interface BuiltTables {
  readonly 'actors.csv': string;
  readonly 'linkages.csv': string;
}

/**
 * The two tables of a case: the named rows as they are, and the illustrative rows made from the seed and the
 * parameters in its `case.json`. The same input gives the same text, byte for byte.
 */
export function buildCase(caseJson: unknown, named: NamedRows): BuiltTables {
  const { currency, sources, generator } = caseFileSchema.parse(caseJson);
  const { seed, parameters } = generator;
  const known = named.actors.map((row) => ({ row, ...unmade }));
  const actors = [...known, ...makeActors(seed, parameters)];
  const linkages = [...named.linkages, ...makeLinkages(seed, currency, parameters, actors, named.linkages)];
  const actorRows = actors.map(({ row }) => row).sort((a, b) => compareText(a.id, b.id));
  const linkageRows = linkages.sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const cited = new Set(sources.map(({ id }) => id));
  for (const { source } of [...actorRows, ...linkageRows]) {
    if (!cited.has(source)) throw new Error(`A row cites ${source}, which case.json does not list`);
  }
  return {
    'actors.csv': toCsv(actorColumns, actorRows),
    'linkages.csv': toCsv(linkageColumns, linkageRows),
  };
}

/** What only a made actor has. */
const unmade = { group: null, tags: [], sales: null, product: null, founded: null };

/** Seller (or giver) first, then the other end, layer and year; the rest only to decide between equals. */
function sortKey(row: LinkageRow): string {
  return [row.from, row.to, row.type, row.year, row.project, JSON.stringify(row)].join('\u0000');
}
