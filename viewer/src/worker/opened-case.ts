import { indexCase } from '../../../src/graph/case-index.ts';
import { scopeOf } from '../../../src/graph/scope.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Case, CaseReading } from '../../../src/model/case.ts';
import { assessmentJson } from '../../../src/report/assessment-json.ts';
import { caseMeasures } from './case-measures.ts';
import type { Ends, MeasureColumn, OpenedCase, Progress } from './messages.ts';

/** Everything the page shows of a case that was read, or changed by a scenario, and analysed and laid out. */
export function openedCase(
  { case: subject, account, decisions = [] }: CaseReading,
  assessment: Assessment,
  placed: Pick<OpenedCase, 'positions' | 'placedBy'>,
  report: (progress: Progress) => void,
  measures: readonly MeasureColumn[] = caseMeasures(subject, (done, total) =>
    report({ done, total, what: 'measuring the network' }),
  ),
): OpenedCase {
  const index = indexCase(subject);
  return {
    mode: 'case',
    subject,
    account,
    decisions: decisions.flatMap(({ rows }) => rows),
    assessment,
    assessmentText: assessmentJson(assessment),
    scopes: subject.linkages.map((linkage) => scopeOf(linkage, index)),
    measures,
    ...placed,
    ends: endsOfCase(subject),
    lacks: null,
  };
}

/** Where each linkage of a case begins and ends. */
export function endsOfCase({ actors, linkages }: Case): Ends {
  const position = new Map(actors.map(({ id }, place) => [id, place]));
  return {
    from: Int32Array.from(linkages, (linkage) => position.get(linkage.from)!),
    to: Int32Array.from(linkages, (linkage) => position.get(linkage.to)!),
  };
}
