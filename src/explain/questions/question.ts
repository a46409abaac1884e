import type { Case } from '../../model/case.ts';
import type { PairFactName } from '../../model/governance.ts';
import type { Layer } from '../../model/layer.ts';

/** One thing that could be asked in the field, and what could be answered. */
export interface Question {
  /** The column, `layer:TYPE`, or `sectorGroup`. */
  readonly name: string;
  /** The question in plain words. */
  readonly ask: string;
  /** Where the answer goes. */
  readonly fillIn: string;
  /** The fact of a pair it answers; null where it answers none. */
  readonly fact: PairFactName | null;
  /** The layer it surveys; null where it fills a column. */
  readonly layer: Layer | null;
  /** Answers that are tried, each given alike by all who are asked. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly words: string;
  /** The case as it would be if all who are asked gave this answer. */
  given(subject: Case): Case;
}
