import { upgradingForms } from '../../model/code.ts';
import type { Study } from '../../study/study.ts';
import { predictors } from '../../study/study-case.ts';
import { type KeyOrder, orderedJson } from '../ordered-json.ts';

/** The JSON text of a study, format `articulator-study/1`. Throws TypeError at a number that is not finite. */
export function studyJson(study: Study): string {
  return orderedJson(study, studyOrder);
}

const scores: KeyOrder = Object.fromEntries(predictors.map((name) => [name, null]));
const byForm = (order: KeyOrder): KeyOrder => Object.fromEntries(upgradingForms.map((form) => [form, order]));
const agreement = { n: null, exact: null, withinOne: null, kappa: null, reason: null } as const;

const studyOrder: KeyOrder = {
  format: null,
  evidence: { cases: null, counted: null, illustrative: null, withObserved: null, methodOnly: null },
  scores: null,
  seed: null,
  groups: [{ group: null, cases: null }],
  distributions: [
    {
      group: null,
      variable: null,
      n: null,
      missing: null,
      minimum: null,
      lowerQuartile: null,
      median: null,
      upperQuartile: null,
      maximum: null,
      mean: null,
    },
  ],
  associations: [
    {
      group: null,
      predictor: null,
      form: null,
      n: null,
      tauB: null,
      tauBInterval: null,
      gamma: null,
      gammaInterval: null,
      p: null,
      method: null,
      draws: null,
      reason: null,
    },
  ],
  matrix: [
    {
      row: null,
      form: null,
      group: null,
      published: null,
      signs: null,
      predictor: null,
      n: null,
      tauB: null,
      p: null,
      sign: null,
      verdict: null,
      reason: null,
    },
  ],
  accuracy: [{ group: null, form: null, unclassified: null, classifier: agreement, baseline: agreement }],
  agreement: [{ item: null, ...agreement }],
  cases: [
    {
      id: null,
      name: null,
      place: { file: null, sheet: null, row: null },
      sectorGroup: null,
      provenance: null,
      illustrative: null,
      counted: null,
      remarks: null,
      derived: scores,
      expert: scores,
      observed: byForm({ level: null, from: null }),
      expected: byForm({ answer: null, level: null }),
    },
  ],
  account: { read: null, accepted: null, merged: null, rejected: null },
  problems: [
    {
      code: null,
      severity: null,
      file: null,
      sheet: null,
      row: null,
      column: null,
      value: null,
      message: null,
      remedy: null,
    },
  ],
  preset: { name: null, options: null },
};
