import type { Case } from '../../model/case.ts';
import { layers } from '../../model/layer.ts';
import type { ExportMetadata } from '../../report/export/export-metadata.ts';
import { metadataLines } from '../../report/export/metadata-lines.ts';
import { smallTables } from '../codec/small-tables.ts';
import { batches } from '../push/batches.ts';
import { type StatementName, statement, statementsIn } from '../statements.ts';
import { cypherLiteral } from './cypher-literal.ts';
import { actorRows, caseRow, linkageRows, membershipRows, tableRows } from './graph-rows.ts';
import { withoutComments } from './without-comments.ts';

const kinds = ['Firm', 'Buyer', 'Supplier', 'Institution', undefined] as const;
const limits = { rows: 500, characters: 200_000 };

/**
 * A case as a script for cypher-shell or the Browser: the same graph as a push without an assessment, by the
 * same statements with their parameters written out. It can be run again.
 *
 * Gives the text statement by statement, each ended by `;`; `about`, where the data come from, stands in comments. Throws InputError where a column name cannot be said.
 */
export async function* cypherScript(subject: Case, about: ExportMetadata = []): AsyncGenerator<string> {
  const title = `The case ${JSON.stringify(subject.id)}, for cypher-shell or Neo4j Browser. It can be run again.`;
  yield [title, ...metadataLines(about)].map((line) => `// ${line}\n`).join('');
  for (const name of await statementsIn('schema')) yield `${withoutComments(await statement(name))};\n`;
  const { set } = caseRow(subject);
  yield await filledIn('write/case', subject.id, { set });
  for (const table of smallTables) yield* rowsOf(`write/${table}`, subject.id, tableRows(subject, table));
  for (const kind of kinds) {
    const some = [...actorRows(subject)].filter(({ labels }) => labels[1] === kind);
    yield* rowsOf(`write/actors-${kind?.toLowerCase() ?? 'unknown'}`, subject.id, some);
  }
  const memberships = [...membershipRows(subject)].map(({ from, to }) => ({ actor: from, cluster: to }));
  yield* rowsOf('write/cluster-membership', subject.id, memberships);
  for (const layer of layers) {
    const type = layer.toUpperCase().replaceAll('-', '_');
    const some = [...linkageRows(subject)].filter((row) => row.type === type);
    yield* rowsOf(
      `write/linkages-${layer}`,
      subject.id,
      some.map(({ from, to, set: { key, ...rest } }) => ({ key, from, to, set: rest })),
    );
  }
}

async function* rowsOf(name: StatementName, caseId: string, rows: Iterable<object>): AsyncGenerator<string> {
  for (const batch of batches(rows, limits)) yield await filledIn(name, caseId, { rows: batch });
}

/** The parameters written out; the rows last, so that nothing in them is taken for a parameter. */
async function filledIn(
  name: StatementName,
  caseId: string,
  { rows, set }: { readonly rows?: readonly object[]; readonly set?: object },
): Promise<string> {
  const text = withoutComments(await statement(name)).replaceAll(/\$(caseId|rows|set)/g, (_, parameter) => {
    if (parameter === 'caseId') return cypherLiteral(caseId);
    return cypherLiteral(parameter === 'rows' ? rows?.map(asRow) : set);
  });
  return `${text};\n`;
}

function asRow(row: object): object {
  const { labels: _, ...rest } = row as { readonly labels?: unknown };
  return rest;
}
