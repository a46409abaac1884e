import type { Assessment } from '../../model/assessment.ts';
import type { CaseReading } from '../../model/case.ts';
import { rejectionSentence } from '../account-report.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { counted, listed, shown } from '../words.ts';

/** What was not accepted comes first, then the title, then what the data are and what they are not. */
export function opening(reading: CaseReading, assessment: Assessment): Block[] {
  const rejected = rejectionSentence(assessment.import);
  const { id, title, year } = assessment.case;
  const name = title === null || title === id ? id : `${title} (${id})`;
  return [
    ...(rejected === null ? [] : [paragraph(`${rejected} This report rests on the rest.`)]),
    heading(1, year === null ? name : `${name}, ${year}`),
    paragraph(acceptedSentence(assessment)),
    ...provenanceSentences(reading, assessment).map((text) => paragraph(text)),
    ...assumptions(reading).map((text) => paragraph(text)),
  ];
}

function acceptedSentence({ import: account }: Assessment): string {
  const { created } = account.actors;
  const made =
    created === 0
      ? ''
      : ` ${counted(created, 'actor')} named by linkages alone ${created === 1 ? 'was' : 'were'} made from their ends.`;
  const merged = account.actors.merged + account.linkages.merged;
  const joined =
    merged === 0
      ? ''
      : ` ${counted(merged, 'row')} ${merged === 1 ? 'was' : 'were'} merged with an equal or earlier one.`;
  const warnings = account.problems.filter((each) => each.severity === 'warning').length;
  const warned =
    warnings === 0 ? '' : ` ${counted(warnings, 'warning')}: articulator check shows what about.`;
  return `Read: ${counted(account.actors.accepted, 'actor')} and ${counted(account.linkages.accepted, 'linkage')}.${joined}${made}${warned}`;
}

/** Illustrative and estimated data are named in every report. */
function provenanceSentences(reading: CaseReading, { case: { provenance } }: Assessment): string[] {
  const { observed, reported, estimated, illustrative } = provenance;
  const all = observed + reported + estimated + illustrative;
  const { generator } = reading.case;
  const seed = generator === null || generator.seed === null ? '' : ` with seed ${generator.seed}`;
  const maker = generator === null ? '' : `, made by ${generator.name}${seed}`;
  const of = (count: number) =>
    `${shown(count, 0)} of ${counted(all, 'actor and linkage', 'actors and linkages')}`;
  const sentences: string[] = [];
  if (illustrative > 0) {
    sentences.push(
      `Illustrative data: ${of(illustrative)} are illustrative${maker}: not facts about anyone.`,
    );
  }
  if (estimated > 0) sentences.push(`Estimated data: ${of(estimated)} are estimated.`);
  return sentences;
}

function assumptions({ case: { surveyed, surveyedAssumed } }: CaseReading): string[] {
  if (!surveyedAssumed) return [];
  const layers = [...surveyed].sort();
  if (layers.length === 0) return ['The case does not say which layers were surveyed, and has no linkage.'];
  return [
    `The case does not say which layers were surveyed; assumed are those that occur: ${listed(layers)}.`,
  ];
}
