import { UsageError } from '../errors.ts';
import { layers } from '../model/layer.ts';
import { fatal } from './fatal.ts';
import { layerOfWord } from './layer-of-word.ts';
import { type ColumnMatch, matchColumns, tellColumns } from './match-columns.ts';
import type { ProblemLog } from './problem-log.ts';
import { headerPlace, type RawTable } from './raw-table.ts';
import type { ReadOptions } from './read-options.ts';
import { type ReadRow, readRows } from './read-rows.ts';
import { type RowTableName, requiredColumns, tableSpecs } from './table-spec.ts';
import { tellCellNotes } from './tell-cell-notes.ts';
import { tellLayout } from './tell-layout.ts';

export interface TableRead<Fields> {
  readonly rows: readonly ReadRow<Fields>[];
  readonly read: number;
  readonly rejected: number;
}

/**
 * Reads all parts of one table: matches the columns, tells how, reads the rows.
 *
 * Throws InputError `missing-column` where actors or linkages lack a column they need: the message names the
 * columns found. Of the other tables all rows are then rejected (error).
 */
export function readTable<Fields>(
  name: RowTableName,
  parts: readonly RawTable[],
  options: ReadOptions,
  log: ProblemLog,
): TableRead<Fields> {
  const rows: ReadRow<Fields>[] = [];
  let read = 0;
  let rejected = 0;
  for (const given of parts) {
    const before = given.rejectedBefore ?? 0;
    read += before;
    rejected += before;
    const made = given.rejectedBefore !== undefined;
    if (!made && (given.header === null || given.rows.length === 0)) tellEmpty(name, given, log);
    if (given.header === null || (made && given.rows.length === 0)) continue;
    const part =
      name === 'linkages'
        ? withType(given, options, log)
        : name === 'actors'
          ? withKind(given, options, log)
          : given;
    const match = matchColumns(part, tableSpecs[name], options.columns ?? {});
    read += part.rows.length;
    if (!hasNeeded(name, part, match, log)) {
      rejected += part.rows.length;
      continue;
    }
    tellColumns(part, match, log);
    tellLayout(part, log);
    tellCellNotes(part, log);
    const result = readRows<Fields>(part, tableSpecs[name], match, log);
    for (const row of result.rows) rows.push(row);
    rejected += result.rejected;
  }
  return { rows, read, rejected };
}

function tellEmpty(name: RowTableName, part: RawTable, log: ProblemLog): void {
  // The template has these two sheets for the few who have such figures.
  if (name === 'regions' || name === 'plants') return;
  const needed = name === 'actors' || name === 'linkages';
  const shown = part.sheet === undefined ? `File ${part.file}` : `Sheet ${part.sheet}`;
  log.add(
    needed ? 'warning' : 'info',
    'empty-table',
    headerPlace(part),
    `${shown} holds no rows of ${name}${part.header === null ? '' : ', only headers'}.`,
    needed ? 'Fill it in, or take it out.' : 'Nothing needs to be done.',
  );
}

function hasNeeded(name: RowTableName, part: RawTable, match: ColumnMatch, log: ProblemLog): boolean {
  const matched = new Set(match.columns.map((column) => column.spec.name));
  const missing = requiredColumns(tableSpecs[name]).filter((column) => !matched.has(column));
  if (missing.length === 0) return true;
  const shown = part.sheet === undefined ? part.file : `sheet ${part.sheet} of ${part.file}`;
  const message = `The ${name} in ${shown} have no column for ${missing.join(' and ')}. Columns found: ${match.found.join(', ')}. (A matrix or roster: --form; else articulator map FILE proposes how to read it.)`;
  const type = missing.includes('type') ? '; if all linkages are of one type, say it: --type supplies' : '';
  const kind = missing.includes('kind') ? '; if all actors are of one kind, say it: --kind firm' : '';
  const remedy = `Say which is which: ${missing.map((column) => `--column ${column}=THEIR_NAME`).join(' ')}${type}${kind}.`;
  const place = { ...headerPlace(part), column: missing.join(', ') };
  if (name === 'actors' || name === 'linkages') throw fatal('missing-column', place, message, remedy);
  log.add('error', 'missing-column', place, `${message} Its rows were rejected.`, remedy);
  return false;
}

/** Adds the type the user named to linkages that have no column for it. Throws UsageError for an unknown one. */
function withType(part: RawTable, options: ReadOptions, log: ProblemLog): RawTable {
  if (options.linkageType === undefined || part.header === null) return part;
  const layer = layerOfWord(options.linkageType);
  if (layer === null) {
    throw new UsageError(
      `"${options.linkageType}" is not a type of linkage. Name one of: ${layers.join(', ')}.`,
    );
  }
  return withColumn(part, 'linkages', 'type', layer, 'type-supplied', options, log);
}

/** Adds the kind the user named to actors that have no column for it. */
function withKind(part: RawTable, options: ReadOptions, log: ProblemLog): RawTable {
  const { actorKind } = options;
  return actorKind === undefined
    ? part
    : withColumn(part, 'actors', 'kind', actorKind, 'kind-supplied', options, log);
}

function withColumn(
  part: RawTable,
  table: RowTableName,
  column: string,
  value: string,
  code: string,
  options: ReadOptions,
  log: ProblemLog,
): RawTable {
  if (part.header === null) return part;
  const match = matchColumns(part, tableSpecs[table], options.columns ?? {});
  if (match.columns.some(({ spec }) => spec.name === column)) return part;
  const width = part.header.cells.length;
  const what = column === 'type' ? 'the type of linkage' : 'the kind of actor';
  log.add(
    'info',
    code,
    { ...headerPlace(part), column, value },
    `The file has no column for ${what}; all were read as ${value}, as was asked for.`,
    'Nothing needs to be done.',
  );
  const pad = (cells: RawTable['rows'][number]['cells']) =>
    Array.from({ length: width }, (_, index) => cells[index] ?? null);
  return {
    ...part,
    ...(part.own === undefined ? {} : { own: [...part.own, width] }),
    header: { row: part.header.row, cells: [...pad(part.header.cells), column] },
    rows: part.rows.map((row) => ({ row: row.row, cells: [...pad(row.cells), value] })),
  };
}
