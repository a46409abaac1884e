import { indexCase } from '../../../src/graph/case-index.ts';
import { scopeOf } from '../../../src/graph/scope.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Case, CaseReading } from '../../../src/model/case.ts';
import type { Ends, MeasureColumn, OpenedCase } from './messages.ts';

/** Everything the page shows of a case that was read, or changed by a scenario, measured and laid out. */
export function openedCase(
  { case: subject, account, decisions = [] }: CaseReading,
  assessment: Assessment,
  placed: Pick<OpenedCase, 'positions' | 'placedBy'>,
  measures: readonly MeasureColumn[],
): Omit<OpenedCase, 'assessmentText' | 'lacks'> {
  const index = indexCase(subject);
  return {
    mode: 'case',
    subject,
    account,
    decisions: decisions.flatMap(({ rows }) => rows),
    assessment,
    scopes: subject.linkages.map((linkage) => scopeOf(linkage, index)),
    measures,
    ...placed,
    ends: endsOfCase(subject),
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
