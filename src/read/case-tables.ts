import type { Case } from '../model/case.ts';
import { actorsWithoutKind, idsInCell } from './actors-without-kind.ts';
import { caseFormat } from './case-record.ts';
import { type ColumnSpec, type RowTableName, tableSpecs } from './table-spec.ts';

/** A cell as it is written: what a spreadsheet can hold. */
export type WrittenCell = string | number | null;

/** The first row holds the headers. */
export type WrittenTable = readonly (readonly WrittenCell[])[];

/**
 * The tables of a case as they are written: `case` has two columns, field and value. Decisions on who is the same
 * are no part of a case: they were applied when it was read.
 */
export type CaseTables = Readonly<Record<Exclude<RowTableName, 'merge'> | 'case', WrittenTable>>;

/**
 * A case as the rows of its tables: what reading undoes. Reading them gives the same case again, but for the
 * rows it came from and the problems told.
 *
 * Actors made from the ends of linkages have no row: reading makes them again. Those of unknown kind without a linkage
 * are named by the case. Extra columns follow ours in
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
    regions: rowsOf('regions', subject.regions ?? []),
    plants: rowsOf('plants', subject.plants ?? []),
  };
}

function caseTable(subject: Case): WrittenTable {
  const without = idsInCell(actorsWithoutKind(subject));
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
    ...(without === null ? [] : [['actorsWithoutKind', without]]),
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
  const dotGroups = table === 'actors' && dotsIsicGroups(entries);
  const rows = entries.map((entry) => {
    const fields = entry as Readonly<Record<string, unknown>>;
    const ours = columns.map((column) => written(column, fields[column.name], dotGroups));
    const theirs = extras.map((name) => extraOf(entry as WithExtra, name));
    return [...ours, ...theirs];
  });
  return [[...columns.map((column) => column.name), ...extras], ...rows];
}

function extraOf(entry: WithExtra, name: string): string | null {
  const extra = entry.extra ?? {};
  return Object.hasOwn(extra, name) ? extra[name]! : null;
}

/** Whether groups of ISIC must be written `25.1`: among codes of four digits, 251 would gain a zero. */
export function dotsIsicGroups(entries: readonly object[]): boolean {
  return entries.some((entry) => ((entry as { readonly isic?: string | null }).isic ?? '').length >= 4);
}

/** An ISIC code as it is written in the actors. */
export function writtenIsic(code: string, dotGroups: boolean): string {
  return dotGroups && code.length === 3 ? `${code.slice(0, 2)}.${code[2]}` : code;
}

/** Lists are joined by `;`. */
function written(column: ColumnSpec, value: unknown, dotGroups: boolean): WrittenCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  if (typeof value === 'number') return value;
  const text = String(value);
  return column.kind === 'isic' ? writtenIsic(text, dotGroups) : text;
}
