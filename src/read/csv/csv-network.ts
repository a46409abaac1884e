import { cleanText } from '../clean-text.ts';
import { fatal } from '../fatal.ts';
import { directionColumn, isUndirected } from '../gather/drawn-directions.ts';
import type { InputFile } from '../input-file.ts';
import { type ColumnMatch, matchColumns, tellColumns } from '../match-columns.ts';
import { linksOfMatrix } from '../matrix/links-of-matrix.ts';
import { looksLikeMatrix } from '../matrix/looks-like-matrix.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkActor, NetworkLink, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { cellText, headerPlace, type RawRow, type RawTable, rowReference } from '../raw-table.ts';
import { columnSynonyms } from '../synonyms.ts';
import { type TableSpec, tableSpecs } from '../table-spec.ts';
import { tellLayout } from '../tell-layout.ts';
import { csvTable } from './csv-table.ts';

const { actors, linkages } = tableSpecs;

/** What the usual table of links is recognised as. */
export const plainLinks = 'links, a row each';

/** Of a links file only the two ends are ours; every other column is an attribute under its own name. */
const linksSpec: TableSpec = {
  table: 'linkages',
  columns: linkages.columns.filter(({ name }) => name === 'from' || name === 'to'),
  synonyms: {
    from: ['source', ...(columnSynonyms.linkages.from ?? [])],
    to: columnSynonyms.linkages.to ?? [],
  },
};
const nodesSpec: TableSpec = {
  table: 'actors',
  columns: actors.columns.filter(({ name }) => name === 'id'),
  synonyms: { id: columnSynonyms.actors.id ?? [] },
};

/**
 * The links of a CSV file: rows of two ends, or a matrix, where the user says so or a square one is seen.
 * Throws InputError `missing-column`, which names the columns found, and `direction-not-stated`.
 */
export function linksOfCsv(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const table = csvTable(file, options, log);
  if (isMatrix(table, options)) return linksOfMatrix(table, options, log);
  const match = matched(table, linksSpec, options, log);
  const from = indexOf(match, 'from');
  const to = indexOf(match, 'to');
  const drawn = directionColumn(table);
  if (drawn !== null) return linksWithDirections(table, match, drawn, log);
  const links: NetworkLink[] = [];
  for (const row of table.rows) {
    const ends = [textAt(row, from), textAt(row, to)] as const;
    if (ends[0] !== null && ends[1] !== null) {
      links.push({
        from: ends[0],
        to: ends[1],
        attributes: attributesOf(row, match),
        row: rowReference(table, row.row),
      });
    } else tellMissingEnd(table, row, ends[0] === null ? 'from' : 'to', log);
  }
  return { actors: [], links, directed: null, read: table.rows.length, form: plainLinks };
}

/** Gephi's table of edges: each row says whether it has a direction. */
function linksWithDirections(table: RawTable, match: ColumnMatch, drawn: number, log: ProblemLog): LinksRead {
  const collector = new LinkCollector(table.file, log);
  const [from, to] = [indexOf(match, 'from'), indexOf(match, 'to')];
  for (const row of table.rows) {
    const { Type: _, ...attributes } = attributesOf(row, match);
    collector.addLink(
      textAt(row, from) ?? '',
      textAt(row, to) ?? '',
      !isUndirected(row, drawn),
      new Map(Object.entries(attributes)),
      row.row,
    );
  }
  return collector.result('table of edges, each with its direction');
}

function isMatrix(table: RawTable, options: NetworkOptions): boolean {
  if (options.form === 'matrix' || options.form === 'two-mode') return true;
  if (options.form !== undefined || table.header === null) return false;
  const ends = matchColumns(table, linksSpec, options.columns ?? {}).columns.length;
  return ends < linksSpec.columns.length && looksLikeMatrix(table);
}

/** The nodes of a CSV file; of rows with the same id the first is used. */
export function nodesOfCsv(
  file: InputFile,
  options: NetworkOptions,
  log: ProblemLog,
): readonly NetworkActor[] {
  const table = csvTable(file, options, log);
  const match = matched(table, nodesSpec, options, log);
  const index = indexOf(match, 'id');
  const nodes = new Map<string, NetworkActor>();
  for (const row of table.rows) {
    const id = textAt(row, index);
    const place = { ...rowReference(table, row.row), column: 'id' };
    if (id === null) {
      const message = `Row ${row.row} of the nodes has no id and was not read.`;
      log.add('error', 'missing-id', place, message, 'Fill in the id, or take the row out.');
    } else if (nodes.has(id)) {
      const message = `Node ${id} is listed more than once; its first row was used.`;
      log.add('warning', 'repeated-node', { ...place, value: id }, message, 'Keep one row for each node.');
    } else nodes.set(id, { id, attributes: attributesOf(row, match) });
  }
  return [...nodes.values()];
}

function matched(table: RawTable, spec: TableSpec, options: NetworkOptions, log: ProblemLog): ColumnMatch {
  const match = matchColumns(table, spec, options.columns ?? {});
  const names = new Set(match.columns.map((column) => column.spec.name));
  const missing = spec.columns.filter((column) => !names.has(column.name)).map((column) => column.name);
  if (missing.length > 0) {
    throw fatal(
      'missing-column',
      { ...headerPlace(table), column: missing.join(', ') },
      `${table.file} has no column for ${missing.join(' and ')}. Columns found: ${match.found.join(', ') || 'none'}.`,
      `Say which is which: ${missing.map((name) => `--column ${name}=THEIR_NAME`).join(' ')}.`,
    );
  }
  // Attributes are what is wanted here: only the ends and doubled headers are worth telling.
  tellColumns(table, match, log, false);
  tellLayout(table, log);
  return match;
}

function tellMissingEnd(table: RawTable, row: RawRow, column: string, log: ProblemLog): void {
  log.add(
    'error',
    'missing-end',
    { ...rowReference(table, row.row), column },
    `Row ${row.row} has no ${column} and was rejected.`,
    `Fill in ${column}, or take the row out.`,
  );
}

function indexOf(match: ColumnMatch, name: string): number {
  return match.columns.find((column) => column.spec.name === name)!.index;
}

function textAt(row: RawRow, index: number): string | null {
  return cleanText(cellText(row.cells[index] ?? null));
}

function attributesOf(row: RawRow, match: ColumnMatch): Readonly<Record<string, string>> {
  return Object.fromEntries(match.extras.map(({ name, index }) => [name, textAt(row, index) ?? '']));
}
