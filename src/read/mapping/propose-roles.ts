import type { ActorKind } from '../../model/actor.ts';
import { fold } from '../fold.ts';
import { matchColumns } from '../match-columns.ts';
import type { RawTable } from '../raw-table.ts';
import { type RowTableName, tableSpecs } from '../table-spec.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import type { MappingRole } from './mapping.ts';
import { yearRoles } from './propose-years.ts';

/** Headers under which actors of a kind stand, in the order in which goods pass them on. */
const kindsOfHeaders: readonly (readonly [ActorKind, RegExp])[] = [
  ['supplier', /^(supplier|proveedor|fornecedor|vendor|smelter|spinner|tannery)s?(name|id)?$/u],
  [
    'firm',
    /^(firm|company|factory|facility|mill|plant|producer|manufacturer|empresa|fabrica|productor|produtor|group|parentcompany)(es|s)?(name|id)?$/u,
  ],
  ['buyer', /^(brand|buyer|retailer|customer|importer|comprador|cliente|trader|leadfirm)s?(name|id)?$/u],
  [
    'institution',
    /^(association|university|institution|institute|asociacion|associacao|universidad|universidade)s?(name|id)?$/u,
  ],
];

export interface ProposedRoles {
  readonly rows: readonly MappingRole[];
  readonly notes: readonly string[];
}

/**
 * What the rows of a table may give: linkages where two columns of ends are known by their headers or share
 * names, actors of several kinds in one row where headers say so, else one table of ours by its columns.
 */
export function proposeRoles(table: RawTable, byName: RowTableName | null): ProposedRoles {
  const facts = columnFacts(table);
  const linkages = fieldsOf(table, 'linkages', facts);
  if ((byName === null || byName === 'linkages') && 'from' in linkages && 'to' in linkages)
    return linkRoles(linkages, [], facts);
  if (byName !== null && byName !== 'linkages')
    return { rows: [{ as: byName, fields: fieldsOf(table, byName, facts) }], notes: [] };
  const flat = flatRoles(facts, without(linkages, ['from', 'to', 'type']));
  if (flat !== null) return flat;
  const actors = fieldsOf(table, 'actors', facts);
  const names = namesOf(facts);
  const ends = endsOf(names);
  if (ends !== null && !('kind' in actors)) {
    const note = `No header says which columns hold the ends; "${ends[0].column}" and "${ends[1].column}" hold the same names and are proposed. Check them, and who gives to whom.`;
    return linkRoles(
      { from: ends[0].column, to: ends[1].column, ...without(linkages, ['from', 'to']) },
      [note],
      facts,
    );
  }
  const id = actors.id ?? actors.name ?? names[0]?.column ?? 1;
  const notes = [
    'kind' in actors
      ? []
      : ['No column says the kind of the actors: add "kind": {"constant": "firm"}, or --kind firm.'],
  ].flat();
  return { rows: [{ as: 'actors', fields: { ...actors, id } }], notes };
}

function linkRoles(
  fields: MappingRole['fields'],
  notes: readonly string[],
  facts: readonly ColumnFacts[],
): ProposedRoles {
  const years = yearRoles(fields, facts);
  const missing =
    'type' in fields
      ? []
      : ['No column says the type of linkage: add "type": {"constant": "supplies"} (or another), or --type.'];
  const inColumns =
    years === null
      ? []
      : ['Years stand over columns: each is proposed as the value of a linkage of that year.'];
  return {
    rows: years ?? [{ as: 'linkages', fields }],
    notes: [...notes, ...inColumns, ...missing],
  };
}

/** Several kinds of actor in one row: each an actor, each a supplier of the next (which is to be checked). */
function flatRoles(facts: readonly ColumnFacts[], beside: MappingRole['fields']): ProposedRoles | null {
  const found = kindsOfHeaders.flatMap(([kind, pattern]) =>
    facts
      .filter(({ column }) => typeof column === 'string' && pattern.test(fold(column)))
      .map(({ column }) => ({ kind, column })),
  );
  if (found.length < 2) return null;
  const actors = found.map(
    ({ kind, column }): MappingRole => ({ as: 'actors', fields: { id: column, kind: { constant: kind } } }),
  );
  const links = found.slice(1).map(
    ({ column }, index): MappingRole => ({
      as: 'linkages',
      fields: {
        from: found[index]!.column,
        to: column,
        type: { constant: 'supplies' },
        ...(found.length === 2 ? beside : {}),
      },
    }),
  );
  const note = `Several kinds of actor stand in one row (${found.map(({ column }) => column).join(', ')}). Each is proposed as an actor and as the supplier of the next: check kinds, types and directions, and take out what is wrong; --mapping keeps other columns only where "keep" names them.`;
  return { rows: [...actors, ...links], notes: [note] };
}

/** The columns of a table of ours that the headers show. */
function fieldsOf(table: RawTable, name: RowTableName, facts: readonly ColumnFacts[]): MappingRole['fields'] {
  const match = matchColumns(table, tableSpecs[name]);
  return Object.fromEntries(
    match.columns.map(({ spec, index }) => [spec.name, fieldOf(facts[index]!, spec.kind, spec.name)]),
  );
}

/** A column, with what its cells need to be read right. */
function fieldOf(facts: ColumnFacts, kind: string, name: string): MappingRole['fields'][string] {
  const identity = name === 'id' || name === 'from' || name === 'to';
  const more = {
    ...(identity && facts.decimalId !== null ? { wholeNumber: true as const } : {}),
    ...(identity && facts.separator !== null && name !== 'id' ? { split: facts.separator } : {}),
    ...(kind === 'number' && facts.sum !== null ? { suffixes: true as const } : {}),
  };
  return Object.keys(more).length === 0 ? facts.column : { column: facts.column, ...more };
}

/** Columns of texts, those with most different ones first. */
function namesOf(facts: readonly ColumnFacts[]): readonly ColumnFacts[] {
  return facts
    .filter(({ filled, numbers, distinct }) => filled > 0 && numbers < filled / 2 && distinct.size > 1)
    .sort((a, b) => b.distinct.size - a.distinct.size);
}

/** Two columns that share names: what goes from one to the other. */
function endsOf(names: readonly ColumnFacts[]): readonly [ColumnFacts, ColumnFacts] | null {
  for (const [index, first] of names.entries()) {
    const second = names.slice(index + 1).find(({ distinct }) => {
      const shared = [...distinct].filter((text) => first.distinct.has(text)).length;
      return shared >= 2 && shared >= 0.2 * Math.min(distinct.size, first.distinct.size);
    });
    if (second !== undefined) return [first, second];
  }
  return null;
}

function without(fields: MappingRole['fields'], names: readonly string[]): MappingRole['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
