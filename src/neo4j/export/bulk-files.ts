import type { Case } from '../../model/case.ts';
import type { ExportMetadata } from '../../report/export/export-metadata.ts';
import { metadataLines } from '../../report/export/metadata-lines.ts';
import { smallTables } from '../codec/small-tables.ts';
import { statement, statementsIn } from '../statements.ts';
import { type BulkColumn, bulkLine, columnsOf, headerLine, listMark } from './bulk-csv.ts';
import {
  actorRows,
  caseRow,
  type LinkRow,
  labelOfTable,
  linkageRows,
  membershipRows,
  type NodeRow,
  tableRows,
} from './graph-rows.ts';
import { withoutComments } from './without-comments.ts';

/** A file to write: its text comes in pieces, so that a large case is never one string. */
export interface BulkFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/**
 * A case as files for the offline import of Neo4j: the same graph as a push without an assessment, with the
 * command to run in `README.txt`, where `about` tells where the data come from, and the constraints in `schema.cypher`.
 *
 * Throws InputError where a column name or a text cannot be said in these files.
 */
export async function bulkFiles(subject: Case, about: ExportMetadata = []): Promise<BulkFile[]> {
  const tables = smallTables.filter((table) => subject[table].length > 0);
  const rowOfCase = [caseRow(subject)];
  const nodes = [
    nodeFile('case.csv', 'Case', subject.id, () => rowOfCase),
    nodeFile('actors.csv', 'Actor', subject.id, () => actorRows(subject)),
    ...tables.map((table) =>
      nodeFile(`${table}.csv`, labelOfTable[table], subject.id, () => tableRows(subject, table)),
    ),
  ];
  const links = [
    linkFile('linkages.csv', ['Actor', 'Actor'], subject.id, () => linkageRows(subject)),
    linkFile('memberships.csv', ['Actor', 'Cluster'], subject.id, () => membershipRows(subject)),
  ];
  return [
    ...nodes,
    ...links,
    { name: 'schema.cypher', pieces: [await schemaText()] },
    { name: 'README.txt', pieces: [readme(nodes, links, about)] },
  ];
}

/** The arguments of `neo4j-admin` that import the files, as they stand in README.txt; the first four belong together. */
export function importArguments(nodes: readonly string[], links: readonly string[]): string[] {
  const mark = listMark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    ...['database', 'import', 'full', 'neo4j', '--overwrite-destination', '--multiline-fields=true'],
    `--array-delimiter=U+${mark}`,
    ...nodes.map((name) => `--nodes=./${name}`),
    ...links.map((name) => `--relationships=./${name}`),
  ];
}

function nodeFile(name: string, space: string, caseId: string, rows: () => Iterable<NodeRow>): BulkFile {
  function* lines(): Generator<string> {
    const columns: readonly BulkColumn[] = columnsOf(rows());
    yield headerLine([`id:ID(${space})`, ':LABEL', 'caseId'], columns);
    for (const { id, labels, set } of rows())
      yield bulkLine([id, labels.join(listMark), caseId], columns, set);
  }
  return { name, pieces: { [Symbol.iterator]: () => inPieces(lines()) } };
}

function linkFile(
  name: string,
  [from, to]: readonly [string, string],
  caseId: string,
  rows: () => Iterable<LinkRow>,
): BulkFile {
  function* lines(): Generator<string> {
    const columns = columnsOf(rows());
    yield headerLine([`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', 'caseId'], columns);
    for (const row of rows()) yield bulkLine([row.from, row.to, row.type, caseId], columns, row.set);
  }
  return { name, pieces: { [Symbol.iterator]: () => inPieces(lines()) } };
}

/** Joins lines to pieces worth writing. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 262_144) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function schemaText(): Promise<string> {
  const names = await statementsIn('schema');
  const texts = await Promise.all(names.map(statement));
  return texts.map((text) => `${withoutComments(text)};\n`).join('');
}

function readme(nodes: readonly BulkFile[], links: readonly BulkFile[], about: ExportMetadata): string {
  const command = importArguments(
    nodes.map(({ name }) => name),
    links.map(({ name }) => name),
  );
  return [
    'Files for the offline import of Neo4j. It replaces the whole database, which must be stopped. In this folder:',
    '',
    `neo4j-admin ${[command.slice(0, 4).join(' '), ...command.slice(4)].join(' \\\n  ')}`,
    '',
    'Then start the database and run the constraints: cypher-shell --file schema.cypher',
    '',
    ...(about.length === 0 ? [] : [...metadataLines(about), '']),
  ].join('\n');
}
