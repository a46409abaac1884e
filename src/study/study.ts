import type { Assessment } from '../model/assessment.ts';
import { upgradingForms } from '../model/code.ts';
import type { Problem, RowAccount } from '../model/problem.ts';
import { type SectorGroup, sectorGroups } from '../model/sector.ts';
import type { Preset } from '../preset.ts';
import { ProblemLog } from '../read/problem-log.ts';
import { type StudyAssociation, studyAssociations } from './associations.ts';
import { type CodeAgreement, codeAgreement } from './code-agreement.ts';
import { type Distribution, studyDistributions } from './distributions.ts';
import { type Accuracy, leaveOneOut } from './leave-one-out.ts';
import type { StudyPreset } from './preset.ts';
import { sampleProblems } from './sample-problems.ts';
import { type SignMatrixCell, signMatrix } from './sign-matrix.ts';
import { type ScoreChoice, type StudyCase, scoresOf } from './study-case.ts';
import { casesIn, studySample } from './study-sample.ts';

/** A case as it went into a study. */
export interface CountedCase extends StudyCase {
  /** Whether it is one of the cases that everything else in the study rests on. */
  readonly counted: boolean;
  /** Why it is not counted, or for what it cannot be used. */
  readonly remarks: readonly string[];
}

/** What the cases are worth as evidence. */
export interface StudyEvidence {
  readonly cases: number;
  readonly counted: number;
  /** Of all cases, those that are illustrative. */
  readonly illustrative: number;
  /** Counted cases with an observed level of at least one form. */
  readonly withObserved: number;
  /** True where every counted case is illustrative: the study shows the method, not the world. */
  readonly methodOnly: boolean;
}

/** Many cases compared (METHOD section 12), format `articulator-study/1`. */
export interface Study {
  readonly format: 'articulator-study/1';
  /** The preset of the analysis, with the options of the study under `study`. */
  readonly preset: Assessment['preset'];
  readonly seed: string;
  readonly scores: ScoreChoice;
  readonly evidence: StudyEvidence;
  readonly groups: readonly { readonly group: SectorGroup | null; readonly cases: number }[];
  readonly cases: readonly CountedCase[];
  readonly distributions: readonly Distribution[];
  readonly associations: readonly StudyAssociation[];
  readonly matrix: readonly SignMatrixCell[];
  readonly accuracy: readonly Accuracy[];
  readonly agreement: readonly CodeAgreement[];
  /** Rows of tables and clusters of cases together. */
  readonly account: RowAccount;
  readonly problems: readonly Problem[];
}

/** The cases that were read, and what became of every row. */
export interface StudyInput {
  readonly cases: readonly StudyCase[];
  readonly account: RowAccount;
  readonly problems: readonly Problem[];
}

export interface StudyOptions {
  readonly preset: StudyPreset;
  /** The thresholds of the analysis, printed beside those of the study. */
  readonly analysis: Preset;
  readonly seed: string;
  readonly scores: ScoreChoice;
  /** Whether illustrative cases count. */
  readonly countIllustrative: boolean;
}

/**
 * The study of many cases: distributions, associations with observed upgrading, the sign matrix rebuilt,
 * accuracy of the classifier, derived against expert codes.
 *
 * Pure: the same cases in another order and the same seed give the same study.
 */
export function study(input: StudyInput, options: StudyOptions): Study {
  const { preset, scores, countIllustrative, seed } = options;
  const all = studySample(input.cases, scores);
  const counts = (each: StudyCase) => countIllustrative || !each.illustrative;
  const sample = studySample(all.cases.filter(counts), scores);
  const associations = studyAssociations(sample, preset, seed);
  const illustrative = all.cases.filter((each) => each.illustrative).length;
  return {
    format: 'articulator-study/1',
    preset: presetInUse(options),
    seed,
    scores,
    evidence: {
      cases: all.cases.length,
      counted: sample.cases.length,
      illustrative,
      withObserved: sample.cases.filter(hasObserved).length,
      methodOnly: sample.cases.length > 0 && sample.cases.every((each) => each.illustrative),
    },
    groups: [
      ...sectorGroups.map((group) => ({ group, cases: casesIn(sample, group).length })),
      { group: null, cases: sample.cases.filter((each) => each.sectorGroup === null).length },
    ],
    cases: all.cases.map((each) => ({ ...each, counted: counts(each), remarks: remarksOn(each, options) })),
    distributions: studyDistributions(sample),
    associations,
    matrix: signMatrix(associations, preset),
    accuracy: leaveOneOut(sample, preset),
    agreement: codeAgreement(sample, preset),
    account: input.account,
    problems: sorted([...input.problems, ...sampleProblems(sample)]),
  };
}

/** In the order of every account: file, sheet, row, column. */
function sorted(problems: readonly Problem[]): readonly Problem[] {
  const log = new ProblemLog();
  for (const { severity, code, message, remedy, ...place } of problems) {
    log.add(severity, code, place, message, remedy);
  }
  return log.sorted();
}

function presetInUse({ analysis, preset }: StudyOptions): Assessment['preset'] {
  const { name, bases, ...options } = analysis;
  return { name, bases, options: { ...options, study: preset } };
}

function hasObserved({ observed }: StudyCase): boolean {
  return upgradingForms.some((form) => observed[form] !== null);
}

function remarksOn(each: StudyCase, { countIllustrative, scores }: StudyOptions): readonly string[] {
  const used = scoresOf(each, scores);
  const nothing = used === null || Object.values(used).every((value) => value === null);
  return [
    ...(each.illustrative
      ? [countIllustrative ? 'illustrative, counted as asked' : 'illustrative: no evidence, not counted']
      : []),
    ...(each.sectorGroup === null ? ['sector group not known: counts in all groups together only'] : []),
    ...(nothing ? ['no scores'] : []),
    ...(hasObserved(each) ? [] : ['no observed upgrading: counts in distributions, in no association']),
  ];
}
