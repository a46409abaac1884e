import type { MetricsResult } from '../../metrics/measure-network.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Case } from '../../model/case.ts';
import type { Database } from '../database.ts';
import type { StatementName } from '../statements.ts';
import { assessmentRows } from './assessment-rows.ts';
import { type JudgementLink, judgementKinds, judgementLinks, type LinkRow } from './judgement-rows.ts';
import { isMeasureName, measureRows } from './measure-properties.ts';
import { type Pushing, writeRows, writtenIn } from './write-rows.ts';

/** An assessment with the measures that belong to it. */
export interface AssessmentToPush {
  readonly assessment: Assessment;
  readonly metrics: MetricsResult;
  /** Version of this package. */
  readonly version: string;
}

/** Writes an assessment in place of the earlier one of the same preset, and the measures of the actors. */
export async function pushAssessment(
  pushing: Pushing,
  subject: Case,
  { assessment, metrics, version }: AssessmentToPush,
  inputHash: string,
): Promise<void> {
  await removeJudgements(pushing, assessment.preset.name);
  const rows = assessmentRows(subject, assessment, metrics, { version, inputHash });
  for (const kind of judgementKinds) {
    const nodes = rows.nodes.get(kind)!;
    await writeRows(pushing, {
      statement: `write/judge-${kind}`,
      what: `judgements: ${kind}`,
      rows: nodes,
      total: nodes.length,
      nameOf: ({ id }) => id,
    });
  }
  for (const link of judgementLinks) {
    const links = rows.links.get(link)!;
    await writeRows(pushing, {
      statement: `write/link-${link}`,
      what: `their links: ${link}`,
      rows: links,
      total: links.length,
      nameOf: (row) => linkName(link, row),
    });
  }
  await removeMeasures(pushing);
  const measures = measureRows(metrics, inputHash);
  await writeRows(pushing, {
    statement: 'write/measures',
    what: 'measures of actors',
    rows: measures,
    total: measures.length,
    nameOf: ({ id }) => id,
  });
}

function linkName(link: JudgementLink, { from, to }: LinkRow): string {
  return `${link} of ${from} to ${to}`;
}

/** Removes an assessment of the case, or, with null, all of them. */
export async function removeJudgements(pushing: Pushing, assessment: string | null): Promise<void> {
  await repeat(pushing.database, 'write/delete-judgements', { caseId: pushing.caseId, assessment });
}

/** Takes all measures from the actors of the case. */
export async function removeMeasures({ database, caseId }: Pushing): Promise<void> {
  const names = await database.read('pull/known-measures', { caseId }, (row) => String(row.get('name')));
  const clear = Object.fromEntries(names.filter(isMeasureName).map((name) => [name, null]));
  if (names.length > 0) await repeat(database, 'write/delete-measures', { caseId, clear });
}

const atATime = 5000n;

async function repeat(
  database: Database,
  name: StatementName,
  parameters: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (;;) {
    const written = await database.write(name, { ...parameters, limit: atATime }, async (answer) =>
      writtenIn(answer),
    );
    if (written === 0) return;
  }
}
