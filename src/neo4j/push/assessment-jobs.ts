import type { Case } from '../../model/case.ts';
import { assessmentRows } from './assessment-rows.ts';
import type { AssessmentToPush } from './assessment-to-push.ts';
import { contentHash } from './content-hash.ts';
import { type Job, jobOf } from './job.ts';
import { type JudgementLink, judgementKinds, judgementLinks, type LinkRow } from './judgement-rows.ts';
import { measureRows } from './measure-properties.ts';

export interface AssessmentJobs {
  /** What the assessment is called in the database: the name of its preset. It replaces the earlier one of the name. */
  readonly name: string;
  /** The hash of all that is written of it. */
  readonly contentHash: string;
  /** Its nodes, then their relationships, for they need their ends. */
  readonly judgements: readonly Job[];
  /** The measures of the actors, in place of those that are there. */
  readonly measures: Job;
}

/** What is to be written of an assessment; `inputHash` is the hash of the case. */
export function assessmentJobs(
  subject: Case,
  { assessment, metrics, version }: AssessmentToPush,
  inputHash: string,
): AssessmentJobs {
  const judgements = assessmentRows(subject, assessment, metrics, { version, inputHash });
  const { nodes, links } = judgements;
  const hash = contentHash(judgements, measureRows(metrics, inputHash));
  nodes.get('assessment')![0]!.set.contentHash = hash;
  const nodeJobs = judgementKinds.map((kind) => {
    const rows = nodes.get(kind)!;
    const statement = `write/judge-${kind}` as const;
    const job = { statement, what: `judgements: ${kind}`, rows, total: rows.length };
    return jobOf({ ...job, nameOf: ({ id }) => id });
  });
  const linkJobs = judgementLinks.map((link) => {
    const rows = links.get(link)!;
    const statement = `write/link-${link}` as const;
    const job = { statement, what: `their links: ${link}`, rows, total: rows.length };
    return jobOf({ ...job, nameOf: (row) => linkName(link, row) });
  });
  const measures = jobOf({
    statement: 'write/measures',
    what: 'measures of actors',
    rows: measureRows(metrics, inputHash),
    total: metrics.actors.length,
    nameOf: ({ id }) => id,
  });
  return {
    name: assessment.preset.name,
    contentHash: hash,
    judgements: [...nodeJobs, ...linkJobs],
    measures,
  };
}

function linkName(link: JudgementLink, { from, to }: LinkRow): string {
  return `${link} of ${from} to ${to}`;
}
