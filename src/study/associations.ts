import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import { type Association, associate } from './association/associate.ts';
import type { StudyPreset } from './preset.ts';
import { type Predictor, predictors } from './study-case.ts';
import {
  observedValues,
  predictorValues,
  type StudyGroup,
  type StudySample,
  studyGroups,
} from './study-sample.ts';

/** The association of one predictor with one form of upgrading as observed, in one group. */
export interface StudyAssociation extends Association {
  readonly group: StudyGroup;
  readonly predictor: Predictor;
  readonly form: UpgradingForm;
}

/**
 * Every predictor with every form of upgrading, by sector group and over all (METHOD section 12). Upgrading is
 * what was observed, never what the classifier expects: that would compare the rule with itself.
 */
export function studyAssociations(
  sample: StudySample,
  preset: StudyPreset,
  seed: string,
): readonly StudyAssociation[] {
  return studyGroups.flatMap((group) =>
    predictors.flatMap((predictor) =>
      upgradingForms.map((form) => associationOf(sample, group, predictor, form, preset, seed)),
    ),
  );
}

/** One of them. */
export function associationOf(
  sample: StudySample,
  group: StudyGroup,
  predictor: Predictor,
  form: UpgradingForm,
  preset: StudyPreset,
  seed: string,
): StudyAssociation {
  const scores = predictorValues(sample, group, predictor);
  const levels = observedValues(sample, group, form);
  const both = scores.flatMap((score, k) => {
    const level = levels[k] ?? null;
    return score === null || level === null ? [] : [[score, level] as const];
  });
  const paired = {
    names: [predictor, form] as const,
    first: both.map(([score]) => score),
    second: both.map(([, level]) => level),
  };
  return {
    group,
    predictor,
    form,
    ...associate(paired, preset, `${seed}/${group}/${predictor}/${form}`),
  };
}
