import { append } from '../model/append.ts';
import { cleanText } from './clean-text.ts';
import { giveFirmColumnItsMeaning } from './firm-column.ts';
import { fold } from './fold.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText, headerPlace, type RawTable } from './raw-table.ts';
import { columnSynonyms } from './synonyms.ts';
import type { ColumnSpec, TableSpec } from './table-spec.ts';

/** How sure the match of a header is, surest first. */
const ranks = ['named by the user', 'exact', 'folded', 'synonym'] as const;

export interface MatchedColumn {
  readonly spec: ColumnSpec;
  readonly index: number;
  readonly header: string;
  readonly rank: (typeof ranks)[number];
}

export interface ColumnMatch {
  readonly columns: readonly MatchedColumn[];
  /** Columns the format does not name: kept under their own header. */
  readonly extras: readonly { readonly name: string; readonly index: number }[];
  /** Headers as found, for messages. */
  readonly found: readonly string[];
}

/** The headers of a table as text, empty ones as `column 7`. */
export function headersOf(table: RawTable): readonly string[] {
  const cells = table.header?.cells ?? [];
  return cells.map((cell, index) => cleanText(cellText(cell)) ?? `column ${index + 1}`);
}

/**
 * Says which column of the file is which of ours.
 *
 * The user's word comes first, then the exact name, then the name without case, accents, spaces, underscores
 * and hyphens, then synonyms; among equals the leftmost. In linkages `source` is the end `from` where a
 * column stands for `to` and no other for `from`. Nothing is said here: `tellColumns` does.
 */
export function matchColumns(
  table: RawTable,
  spec: TableSpec,
  named: Readonly<Record<string, string>> = {},
): ColumnMatch {
  const found = headersOf(table);
  const folded = found.map(fold);
  const taken = new Set<number>();
  const columns = new Map<string, MatchedColumn>();
  const take = (column: ColumnSpec, index: number, rank: MatchedColumn['rank']) => {
    if (index < 0 || columns.has(column.name)) return;
    columns.set(column.name, { spec: column, index, header: found[index]!, rank });
    taken.add(index);
  };
  if (table.own !== undefined) {
    for (const index of table.own) {
      const column = spec.columns.find(({ name }) => name === found[index]);
      if (column !== undefined) take(column, index, 'exact');
    }
    return { columns: [...columns.values()], extras: extrasOf(found, taken, spec), found };
  }
  const exactly = placesOf(found);
  const loosely = placesOf(folded);
  const free = (places: ReadonlyMap<string, readonly number[]>, header: string | null) =>
    places.get(header ?? '')?.find((index) => !taken.has(index)) ?? -1;
  for (const column of spec.columns) {
    const theirs = named[column.name];
    if (theirs === undefined) continue;
    const exact = free(exactly, cleanText(theirs));
    take(column, exact >= 0 ? exact : free(loosely, fold(theirs)), 'named by the user');
  }
  for (const column of spec.columns) take(column, free(exactly, column.name), 'exact');
  for (const column of spec.columns) take(column, free(loosely, fold(column.name)), 'folded');
  const synonyms = foldedSynonyms(spec);
  for (const column of spec.columns) {
    const places = [...(synonyms.get(column.name) ?? [])]
      .map((word) => free(loosely, word))
      .filter((index) => index >= 0);
    if (places.length > 0) take(column, Math.min(...places), 'synonym');
  }
  if (spec.table === 'linkages') sourceAsEnd(columns, spec);
  giveFirmColumnItsMeaning(columns, spec, found, taken);
  return { columns: [...columns.values()], extras: extrasOf(found, taken, spec), found };
}

/**
 * Tells every match that is not the exact name, every header that came twice and, unless it is not wanted,
 * every column kept beside.
 */
export function tellColumns(
  table: RawTable,
  match: ColumnMatch,
  log: ProblemLog,
  tellKept: boolean = true,
): void {
  const place = headerPlace(table);
  for (const column of match.columns) {
    if (column.rank === 'exact') continue;
    log.add(
      'info',
      'column-matched',
      { ...place, column: column.spec.name, value: column.header },
      `Column "${column.header}" was read as ${column.spec.name} (${column.rank}).`,
      `If that is wrong, say which column it is: --column ${column.spec.name}=THEIR_NAME.`,
    );
  }
  const rivals = new Set(match.columns.map((column) => fold(column.header)));
  const places = placesOf(match.found);
  for (const extra of match.extras) {
    const twin = places.get(match.found[extra.index]!)![0]!;
    if (
      (table.own === undefined && rivals.has(fold(match.found[extra.index]!))) ||
      (twin < extra.index && table.own?.includes(twin) !== true)
    ) {
      log.add(
        'warning',
        'duplicate-column',
        { ...place, column: match.found[extra.index]! },
        `The header "${match.found[extra.index]}" comes more than once; the first is used, this one is kept as "${extra.name}".`,
        'Give every column a name of its own.',
      );
      continue;
    }
    if (!tellKept) continue;
    log.add(
      'info',
      'column-kept',
      { ...place, column: extra.name },
      `Column "${extra.name}" is not one of the format's and is kept as an extra attribute.`,
      'Nothing needs to be done; if it is one of ours under another name, say --column OURS=THEIRS.',
    );
  }
}

/** Where each header stands, from the left. */
function placesOf(headers: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  headers.forEach((header, index) => {
    append(places, header, index);
  });
  return places;
}

function sourceAsEnd(columns: Map<string, MatchedColumn>, spec: TableSpec): void {
  const source = columns.get('source');
  if (columns.has('from') || !columns.has('to') || source === undefined) return;
  columns.delete('source');
  const from = spec.columns.find((column) => column.name === 'from')!;
  columns.set('from', { ...source, spec: from, rank: 'synonym' });
}

function foldedSynonyms(spec: TableSpec): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(spec.synonyms ?? columnSynonyms[spec.table]).map(([name, words]) => [
      name,
      new Set(words.map(fold)),
    ]),
  );
}

/** Names the columns that are left so that each name is used once and none is a name of the format. */
function extrasOf(found: readonly string[], taken: ReadonlySet<number>, spec: TableSpec) {
  const used = new Set(spec.columns.map((column) => column.name));
  const extras: { name: string; index: number }[] = [];
  const copies = new Map<string, number>();
  found.forEach((header, index) => {
    if (taken.has(index)) return;
    let name = header;
    let copy = copies.get(header) ?? 2;
    for (; used.has(name); copy++) name = `${header} (${copy})`;
    copies.set(header, copy);
    used.add(name);
    extras.push({ name, index });
  });
  return extras;
}
