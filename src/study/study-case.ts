import type { UpgradingVerdict } from '../model/assessment.ts';
import { externalEconomyItems, jointActionItems, type UpgradingForm } from '../model/code.ts';
import type { RowReference } from '../model/problem.ts';
import type { Provenance } from '../model/provenance.ts';
import type { SectorGroup } from '../model/sector.ts';

/** What is compared with upgrading; the first twelve belong to question 1, the rest to question 2. */
export const predictors = [
  'CE',
  'EE',
  'JA',
  ...externalEconomyItems,
  ...jointActionItems,
  'buyers',
  'market',
  'network',
  'quasi-hierarchy',
  'hierarchy',
  'subordination',
] as const;
export type Predictor = (typeof predictors)[number];

/**
 * One case in numbers: CE, EE, JA and the items 0..3; `buyers` (access to them: E4, unless coded apart) 0..3;
 * shares of the governance types among the determined pairs 0..1; `subordination` = quasi-hierarchy +
 * hierarchy. Null: not known.
 */
export type Scores = Readonly<Record<Predictor, number | null>>;

export const noScores = Object.fromEntries(predictors.map((name) => [name, null])) as Scores;

export interface ObservedLevel {
  /** 0..3. */
  readonly level: number;
  readonly from: 'codes' | 'events';
}

export interface ExpectedLevel {
  readonly answer: UpgradingVerdict;
  /** 0..3, uncalibrated; null where `forces-1` does not classify. */
  readonly level: number | null;
}

/** One cluster of a case, or one row of a table of expert-coded cases. */
export interface StudyCase {
  readonly id: string;
  readonly name: string | null;
  /** Where it came from: a file or folder, with the row of a table. */
  readonly place: { readonly file: string } | RowReference;
  readonly sectorGroup: SectorGroup | null;
  /** How its facts came to be known, or null where a table does not say. */
  readonly provenance: Readonly<Record<Provenance, number>> | Provenance | null;
  /** True where it shows the method and is no evidence about the world. */
  readonly illustrative: boolean;
  /** From linkages; null for a row of a table. */
  readonly derived: Scores | null;
  /** As coded by experts; null where nothing was coded. */
  readonly expert: Scores | null;
  /** Never the expected: codes or events. */
  readonly observed: Readonly<Record<UpgradingForm, ObservedLevel | null>>;
  /** The answer of `forces-1`. */
  readonly expected: Readonly<Record<UpgradingForm, ExpectedLevel>>;
}

/** Which of the two kinds of scores a study compares where a case has both. */
export type ScoreChoice = 'derived' | 'expert';

/** The scores a study uses of a case: the kind chosen, else the other; null where there are none. */
export function scoresOf({ derived, expert }: StudyCase, choice: ScoreChoice): Scores | null {
  return choice === 'derived' ? (derived ?? expert) : (expert ?? derived);
}
