import { type UpgradingForm, upgradingForms } from '../model/code.ts';
import { type Predictor, predictors } from './study-case.ts';
import {
  observedValues,
  predictorValues,
  type StudyGroup,
  type StudySample,
  studyGroups,
} from './study-sample.ts';

/** How one variable is spread over the cases of a group. */
export interface Distribution {
  readonly group: StudyGroup;
  readonly variable: Predictor | UpgradingForm;
  /** Cases with a value, and without. */
  readonly n: number;
  readonly missing: number;
  /** Null where no case has a value. */
  readonly minimum: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
}

/** The predictors and the observed forms of upgrading, by sector group and over all. */
export function studyDistributions(sample: StudySample): readonly Distribution[] {
  return studyGroups.flatMap((group) => [
    ...predictors.map((name) => distribution(group, name, predictorValues(sample, group, name))),
    ...upgradingForms.map((form) => distribution(group, form, observedValues(sample, group, form))),
  ]);
}

function distribution(
  group: StudyGroup,
  variable: Distribution['variable'],
  values: readonly (number | null)[],
): Distribution {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const at = (share: number) => (sorted.length === 0 ? null : quantile(sorted, share));
  return {
    group,
    variable,
    n: sorted.length,
    missing: values.length - sorted.length,
    minimum: at(0),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    maximum: at(1),
    mean: sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
  };
}

/** Between the two nearest values in proportion: type 7 of Hyndman & Fan 1996, the default of R. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)]!;
  const high = sorted[Math.ceil(position)]!;
  return low + (high - low) * (position - Math.floor(position));
}
