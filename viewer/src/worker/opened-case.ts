import { indexCase } from '../../../src/graph/case-index.ts';
import { scopeOf } from '../../../src/graph/scope.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { CaseReading } from '../../../src/model/case.ts';
import { assessmentJson } from '../../../src/report/assessment-json.ts';
import { caseMeasures } from './case-measures.ts';
import type { OpenedCase, Progress } from './messages.ts';

/** Everything the page shows of a case that was read, or changed by a scenario, and analysed and laid out. */
export function openedCase(
  { case: subject, account }: CaseReading,
  assessment: Assessment,
  positions: Float64Array,
  report: (progress: Progress) => void,
): OpenedCase {
  const index = indexCase(subject);
  return {
    mode: 'case',
    subject,
    account,
    assessment,
    assessmentText: assessmentJson(assessment),
    scopes: subject.linkages.map((linkage) => scopeOf(linkage, index)),
    measures: caseMeasures(subject, (done, total) => report({ done, total, what: 'measuring the network' })),
    positions,
  };
}
