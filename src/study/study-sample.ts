import type { UpgradingForm } from '../model/code.ts';
import { compareText } from '../model/order.ts';
import { type SectorGroup, sectorGroups } from '../model/sector.ts';
import { type Predictor, type ScoreChoice, type StudyCase, scoresOf } from './study-case.ts';

/** A sector group, or all cases together. */
export type StudyGroup = SectorGroup | 'all';
export const studyGroups: readonly StudyGroup[] = [...sectorGroups, 'all'];

/** The cases that count, in canonical order, with the kind of scores that is compared. */
export interface StudySample {
  readonly cases: readonly StudyCase[];
  readonly choice: ScoreChoice;
}

/** Cases in the order of their ids. */
export function studySample(cases: readonly StudyCase[], choice: ScoreChoice): StudySample {
  return { cases: [...cases].sort((a, b) => compareText(a.id, b.id)), choice };
}

/** The cases of a group; those whose group is not known belong to `all` alone. */
export function casesIn({ cases }: StudySample, group: StudyGroup): readonly StudyCase[] {
  return group === 'all' ? cases : cases.filter((each) => each.sectorGroup === group);
}

/** The value of a predictor for each case of a group, null where it is not known. */
export function predictorValues(
  sample: StudySample,
  group: StudyGroup,
  predictor: Predictor,
): readonly (number | null)[] {
  return casesIn(sample, group).map((each) => scoresOf(each, sample.choice)?.[predictor] ?? null);
}

/** The level of upgrading observed for each case of a group, null where nothing was. */
export function observedValues(
  sample: StudySample,
  group: StudyGroup,
  form: UpgradingForm,
): readonly (number | null)[] {
  return casesIn(sample, group).map((each) => each.observed[form]?.level ?? null);
}
