import type { UpgradingAnswer } from '../model/assessment.ts';
import type { UpgradingAgreement, UpgradingComparison } from '../model/upgrading-detail.ts';
import { forceBehind } from './force-behind.ts';
import type { ObservedLevels } from './observed-levels.ts';

/** The level observed against the level expected: agreement, and where they part the force behind it. */
export function compareObserved(answer: UpgradingAnswer, observed: ObservedLevels): UpgradingComparison {
  const { level, forces } = answer;
  if (level === null) {
    const reason =
      answer.answer === 'no basis'
        ? 'nothing is expected, because no sign is published'
        : `nothing is expected: ${answer.reason ?? 'not classified'}`;
    const none = { expectedLevel: null, difference: null, exact: null, withinOne: null, behind: null };
    return { ...observed, ...none, reason };
  }
  const difference = observed.observedLevel - level;
  const exact = difference === 0;
  const behind = exact ? null : forceBehind(forces, observed.observedLevel);
  const reason = exact
    ? 'they agree, so there is no difference to explain'
    : 'leaving out no force brings the net nearer to the level observed';
  return {
    ...observed,
    expectedLevel: level,
    difference,
    exact,
    withinOne: Math.abs(difference) <= 1,
    behind,
    ...(behind === null ? { reason } : {}),
  };
}

/** Over the forms of which both levels are known. */
export function agreementOf(answers: Iterable<UpgradingAnswer>): UpgradingAgreement {
  let compared = 0;
  let exact = 0;
  let withinOne = 0;
  for (const { comparison } of answers) {
    if (comparison === undefined || comparison.difference === null) continue;
    compared++;
    if (comparison.exact === true) exact++;
    if (comparison.withinOne === true) withinOne++;
  }
  const reason = 'no form has both an expected and an observed level';
  return { compared, exact, withinOne, ...(compared === 0 ? { reason } : {}) };
}
