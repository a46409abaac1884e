import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import { type LevelAgreement, levelAgreement, wholeLevel } from './level-agreement.ts';
import type { StudyPreset } from './preset.ts';
import type { StudyCase } from './study-case.ts';
import { casesIn, type StudyGroup, type StudySample, studyGroups } from './study-sample.ts';

/** How near `forces-1` and the baseline come to the observed upgrading of one form in one group. */
export interface Accuracy {
  readonly group: StudyGroup;
  readonly form: UpgradingForm;
  /** Cases with an observed level that `forces-1` does not classify: left out of both. */
  readonly unclassified: number;
  readonly classifier: LevelAgreement;
  /** The commonest observed level among the other cases of the group. */
  readonly baseline: LevelAgreement;
}

/**
 * Accuracy of `forces-1` against the majority baseline, over the cases that have an observed and an expected
 * level (METHOD section 12).
 *
 * `forces-1` has no parameter that is fitted to cases: leaving a case out changes nothing for it. Left out is
 * the case from the baseline, which would otherwise know the answer: each case is told the commonest level of
 * the others of its group; of levels equally common the one nearest to their median, then the lower.
 */
export function leaveOneOut(sample: StudySample, preset: StudyPreset): readonly Accuracy[] {
  return studyGroups.flatMap((group) =>
    upgradingForms.map((form) => {
      const observed = casesIn(sample, group).filter((each) => each.observed[form] !== null);
      const known = observed.filter((each) => each.expected[form].level !== null);
      const levels = known.map((each) => wholeLevel(each.observed[form]!.level));
      return {
        group,
        form,
        unclassified: observed.length - known.length,
        classifier: levelAgreement(
          known.map((each) => expectedOf(each, form)),
          levels,
          preset,
        ),
        baseline: baselineAgreement(levels, preset),
      };
    }),
  );
}

function expectedOf({ expected }: StudyCase, form: UpgradingForm): number {
  return expected[form].level!;
}

function baselineAgreement(levels: readonly number[], preset: StudyPreset): LevelAgreement {
  if (levels.length === 1) {
    const reason = 'one case has no others to take the commonest level from';
    return { n: 1, exact: null, withinOne: null, kappa: null, reason };
  }
  const counts = [0, 1, 2, 3].map((level) => levels.filter((each) => each === level).length);
  const told = levels.map((own) =>
    commonest(counts.map((count, level) => (level === own ? count - 1 : count))),
  );
  return levelAgreement(told, levels, preset);
}

/** The commonest level; of equally common ones the nearest to the median, then the lower. */
function commonest(counts: readonly number[]): number {
  const middle = medianOf(counts);
  const levels = counts.map((_, level) => level);
  levels.sort((a, b) => counts[b]! - counts[a]! || Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  return levels[0]!;
}

function medianOf(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const at = (place: number) => {
    let before = 0;
    return counts.findIndex((count) => {
      before += count;
      return before > place;
    });
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2;
}
