import { type Layer, layers } from '../../model/layer.ts';
import type { RowAccount } from '../../model/problem.ts';
import { tellAssumed } from '../build-case.ts';
import { checkColumnOption } from '../check-column-option.ts';
import { gatherInput } from '../gather/gather-input.ts';
import type { InputFile } from '../input-file.ts';
import type { LinkageFields } from '../merge-linkages.ts';
import { ProblemLog } from '../problem-log.ts';
import type { ReadOptions } from '../read-options.ts';
import { readTable } from '../read-table.ts';
import { tellSimilar } from '../similar-ids.ts';
import { dropAlikeRows } from './alike-rows.ts';
import { IdDictionary } from './id-dictionary.ts';
import type { LinkageColumns } from './linkage-columns.ts';
import { oddTable, showsComma } from './odd-rows.ts';
import { RowColumns, rowState } from './row-columns.ts';
import { scanRows } from './scan-rows.ts';
import { type TableHead, tableHead } from './table-head.ts';
import { usedActors } from './used-actors.ts';

export type { LinkageColumns } from './linkage-columns.ts';

/** Rows that may go the long way, one object each: beyond, the table is better read as a case [O]. */
const mostOdd = 200_000;

/**
 * Reads one CSV table of linkages into typed arrays, without an object for each row: what is usual in a cell is seen
 * from its bytes; rows that hold anything else go through the readers of `readCase`. The account, row by row and
 * problem by problem, and the network are those of `readCase`.
 *
 * Null where that cannot be promised, and the file is to be read as a case: other encodings than UTF-8, a semicolon
 * as delimiter, decimal commas, other tables or layouts, governance that was coded, over 200,000 rows that are not
 * plain, and every file of which `readCase` makes an error. Throws what `onProgress` or the signal throws.
 */
export async function readLinkageColumns(
  file: InputFile,
  options: ReadOptions = {},
): Promise<LinkageColumns | null> {
  const head = tableHead(file, options);
  if (head === null) return null;
  const log = new ProblemLog();
  const gathered = await gatherInput([head.sample], options, log);
  const [table] = gathered.tables;
  if (gathered.tables.length !== 1 || table?.name !== 'linkages' || gathered.records.length > 0) return null;
  if (table.raw.header?.cells.length !== head.cells.length || gathered.layers.length > 0) return null;
  checkColumnOption(options.columns ?? {}, gathered);

  const ids = new IdDictionary();
  // A row that repeats the headers is none, and begins with one of them.
  for (const name of head.header) ids.doubtful.add(ids.numberOfText(name));
  const rows = new RowColumns(head.expectedRows);
  if (!scanned(file, head, ids, rows, options)) return null;
  // One row always goes the long way: it tells how the columns were understood.
  rows.states[0] = rowState.odd;
  const odd = oddTable(file, head, rows, mostOdd);
  if (odd === null || odd.table.rows.length === 0 || showsComma(odd.table, head, options)) return null;
  const read = readTable<LinkageFields>('linkages', [odd.table], options, log);
  options.onProgress?.(1, 3, 'read linkages');
  takeBack(rows, ids, odd.places, read.rows);
  const used = usedActors(file.name, rows, ids, log);
  const merged = dropAlikeRows(file, head, rows, { options, log, most: mostOdd });
  if (merged === null || used.ids.length === 0) return null;
  options.onProgress?.(2, 3, 'put the rows together');
  tellSimilar('actor', used.ids, used.rowOf, log);
  return finished(file, gathered, { rows, used, log, merged, blank: odd.blank, rejected: read.rejected });
}

function scanned(
  file: InputFile,
  head: TableHead,
  ids: IdDictionary,
  rows: RowColumns,
  options: ReadOptions,
): boolean {
  const { bytes } = file;
  const { closed, high } = scanRows(
    {
      ...{ bytes, start: head.end, separator: head.delimiter.charCodeAt(0) },
      ...{ columns: head.columns, type: head.type, ids, isDoubtfulText: head.isDoubtfulText },
      more: (at) => {
        options.signal?.throwIfAborted();
        options.onProgress?.(at, bytes.length, `reading ${file.name}`);
      },
    },
    rows,
  );
  const sure = head.columns.every(({ seen }) => seen.point || !seen.both);
  return closed && sure && rows.count > 0 && (!high || isUtf8(bytes));
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += 1 << 20)
      decoder.decode(bytes.subarray(at, at + (1 << 20)), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Puts what the long way made of rows back among the others; those it rejected are gone. */
function takeBack(
  rows: RowColumns,
  ids: IdDictionary,
  places: ReadonlyMap<number, number>,
  found: readonly { readonly fields: LinkageFields; readonly reference: { readonly row: number } }[],
): void {
  for (const place of places.values()) rows.states[place] = rowState.gone;
  for (const { fields, reference } of found) {
    const place = places.get(reference.row)!;
    rows.from[place] = ids.numberOfText(fields.from);
    rows.to[place] = ids.numberOfText(fields.to);
    rows.types[place] = layers.indexOf(fields.type);
    rows.states[place] = rowState.odd;
  }
}

function finished(
  file: InputFile,
  gathered: Awaited<ReturnType<typeof gatherInput>>,
  made: {
    readonly rows: RowColumns;
    readonly used: ReturnType<typeof usedActors>;
    readonly log: ProblemLog;
    readonly merged: number;
    readonly blank: number;
    readonly rejected: number;
  },
): LinkageColumns {
  const { rows, used, log, merged, blank, rejected } = made;
  const accepted = rows.count - blank - rejected - used.selfLinkages - merged;
  // Rows move up in the arrays they stand in: a copy would hold a million of them twice.
  const from = new Uint32Array(rows.from.buffer, 0, accepted);
  const to = new Uint32Array(rows.to.buffer, 0, accepted);
  const types = new Uint8Array(rows.types.buffer, 0, accepted);
  let next = 0;
  for (let row = 0; row < rows.count; row++) {
    if (rows.states[row] === rowState.gone) continue;
    from[next] = used.place[rows.from[row]!]!;
    to[next] = used.place[rows.to[row]!]!;
    types[next++] = rows.types[row]!;
  }
  const occurring = layers.filter((_, place) => types.includes(place)).sort() as readonly Layer[];
  tellAssumed(gathered, [file], occurring, log);
  const none: RowAccount = { read: 0, accepted: 0, merged: 0, rejected: 0 };
  const read = rows.count - blank;
  return {
    ...{ ids: used.ids, from, to, types },
    account: {
      actors: { ...none, created: used.ids.length },
      linkages: { read, accepted, merged, rejected: rejected + used.selfLinkages },
      codes: none,
      events: none,
      problems: log.sorted(),
    },
    inputs: gathered.inputs,
  };
}
