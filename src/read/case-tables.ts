import type { Case } from '../model/case.ts';
import { caseFormat } from './case-record.ts';
import { type ColumnSpec, type RowTableName, tableSpecs } from './table-spec.ts';

/** A cell as it is written: what a spreadsheet can hold. */
export type WrittenCell = string | number | null;

/** The first row holds the headers. */
export type WrittenTable = readonly (readonly WrittenCell[])[];

/** The tables of a case as they are written: `case` has two columns, field and value. */
export type CaseTables = Readonly<Record<RowTableName | 'case', WrittenTable>>;

/**
 * A case as the rows of its tables: what reading undoes. Reading them gives the same case again, but for the
 * rows it came from and the problems told.
 *
 * Actors made from the ends of linkages have no row: reading makes them again. Extra columns follow ours in
 * the order of their names. `surveyed` is left out where it was assumed.
 */
export function writeCaseTables(subject: Case): CaseTables {
  const listed = subject.actors.filter((actor) => actor.madeFrom === 'row');
  return {
    case: caseTable(subject),
    actors: rowsOf('actors', listed),
    linkages: rowsOf('linkages', subject.linkages),
    clusters: rowsOf('clusters', subject.clusters),
    codes: rowsOf('codes', subject.codes),
    events: rowsOf('events', subject.events),
    sources: rowsOf('sources', subject.sources),
  };
}

function caseTable(subject: Case): WrittenTable {
  const surveyed = subject.surveyed.size === 0 ? 'none' : [...subject.surveyed].join('; ');
  return [
    ['field', 'value'],
    ['format', caseFormat],
    ['id', subject.id],
    ['title', subject.title],
    ['description', subject.description],
    ['year', subject.year],
    ['currency', subject.currency],
    ['surveyed', subject.surveyedAssumed ? null : surveyed],
    ['generator', subject.generator === null ? null : JSON.stringify(subject.generator)],
  ];
}

interface WithExtra {
  readonly extra?: Readonly<Record<string, string>>;
}

function rowsOf(table: RowTableName, entries: readonly object[]): WrittenTable {
  const { columns } = tableSpecs[table];
  const extras = [
    ...new Set(entries.flatMap((entry) => Object.keys((entry as WithExtra).extra ?? {}))),
  ].sort();
  const fourDigits = entries.some((entry) => isicOf(entry).length >= 4);
  const rows = entries.map((entry) => {
    const fields = entry as Readonly<Record<string, unknown>>;
    const ours = columns.map((column) =>
      written(column, fields[column.name], table === 'actors' && fourDigits),
    );
    const theirs = extras.map((name) => extraOf(entry as WithExtra, name));
    return [...ours, ...theirs];
  });
  return [[...columns.map((column) => column.name), ...extras], ...rows];
}

function extraOf(entry: WithExtra, name: string): string | null {
  const extra = entry.extra ?? {};
  return Object.hasOwn(extra, name) ? extra[name]! : null;
}

function isicOf(entry: object): string {
  const { isic } = entry as { readonly isic?: string | null };
  return isic ?? '';
}

/** Lists are joined by `;`; a group of ISIC among four-digit codes is written `25.1`, or it would gain a zero. */
function written(column: ColumnSpec, value: unknown, dotGroups: boolean): WrittenCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  if (typeof value === 'number') return value;
  const text = String(value);
  return column.kind === 'isic' && dotGroups && text.length === 3 ? `${text.slice(0, 2)}.${text[2]}` : text;
}
