import type { Explanation } from '../explain/explanation.ts';
import type { CaseReading } from '../model/case.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Block, heading, list, paragraph } from './document.ts';
import { type Naming, namingOf } from './naming.ts';

/** An explanation as a report: the answer, then each part with the rows its sentences rest on. */
export function explanationBlocks(explanation: Explanation, naming: Naming, clusterTitle: string): Block[] {
  return [
    heading(2, explanation.title),
    paragraph(`${clusterTitle}.`),
    paragraph(explanation.answer),
    ...explanation.parts.flatMap(({ title, statements }) => [
      heading(3, title),
      ...list(statements.map((each) => statementText(each, naming))),
    ]),
  ];
}

function statementText(statement: Evidence, naming: Naming): string {
  const rows = naming.rows([statement]);
  return rows === '' ? statement.text : `${statement.text} [${rows}]`;
}

/** The explanations of one subject, each under the name of its cluster. */
export function explanationReport(reading: CaseReading, explanations: readonly Explanation[]): Block[] {
  const naming = namingOf(reading);
  const nameOf = (id: string) => {
    const name = reading.case.clusters.find((cluster) => cluster.id === id)?.name ?? null;
    return name === null || name === id ? `Cluster ${id}` : `Cluster ${name} (${id})`;
  };
  return explanations.flatMap((each) => explanationBlocks(each, naming, nameOf(each.cluster)));
}
