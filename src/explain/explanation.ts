import type { Evidence } from '../model/evidence.ts';

export type ExplanationKind =
  | 'actor'
  | 'pair'
  | 'item'
  | 'index'
  | 'upgrading'
  | 'governance'
  | 'articulators'
  | 'sector group'
  | 'cluster'
  | 'policy';

/** The parts of an explanation, in their order; a part of which nothing can be said is left out. */
export type ExplanationPartTitle =
  | 'Facts'
  | 'Rule'
  | 'Thresholds'
  | 'What argues against'
  | 'How stable'
  | 'What would settle it';

export interface ExplanationPart {
  readonly title: ExplanationPartTitle;
  /** Plain sentences with the actors and linkages they rest on; the rows of those say where it stands. */
  readonly statements: readonly Evidence[];
}

/** How one answer of an assessment came about. */
export interface Explanation {
  readonly kind: ExplanationKind;
  /** What is explained, e.g. `Pair Alfa (f1) to Grand Retail (b1)`. */
  readonly title: string;
  /** Id of the cluster whose answer it is. */
  readonly cluster: string;
  /** The answer in one or two sentences. */
  readonly answer: string;
  readonly parts: readonly ExplanationPart[];
}
