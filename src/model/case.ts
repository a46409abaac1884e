import type { Actor } from './actor.ts';
import type { Cluster } from './cluster.ts';
import type { Code, UpgradingEvent } from './code.ts';
import type { Layer } from './layer.ts';
import type { Linkage } from './linkage.ts';
import type { MergeDecision } from './merge-decision.ts';
import type { Problem, RowAccount } from './problem.ts';
import type { Plant, Region } from './region.ts';

export interface CaseSource {
  readonly id: string;
  readonly citation: string;
  readonly url: string | null;
  readonly year: number | null;
}

/** Who made the illustrative layer of a case, with what seed and parameters. */
export interface CaseGenerator {
  readonly name: string;
  readonly seed: number | string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * A case, read, checked and in canonical order: actors by id, linkages by ends and type, then by
 * their other columns, clusters by id
 * (plain comparison of UTF-16 units, so that it does not depend on a locale).
 */
export interface Case {
  readonly id: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly year: number | null;
  /** ISO 4217, or null. */
  readonly currency: string | null;
  /** The layers in which an absent linkage means "absent". */
  readonly surveyed: ReadonlySet<Layer>;
  /** True where the case did not say which layers were surveyed: the layers that occur were assumed. */
  readonly surveyedAssumed: boolean;
  readonly clusters: readonly Cluster[];
  readonly sources: readonly CaseSource[];
  readonly generator: CaseGenerator | null;
  readonly actors: readonly Actor[];
  readonly linkages: readonly Linkage[];
  readonly codes: readonly Code[];
  readonly events: readonly UpgradingEvent[];
  /** Regional figures of a statistical office; left out where the case has none. */
  readonly regions?: readonly Region[];
  /** Plants of the sector in all regions; left out where the case lists none. */
  readonly plants?: readonly Plant[];
}

/** What became of every row that was read. */
export interface ImportAccount {
  readonly actors: RowAccount & { readonly created: number };
  readonly linkages: RowAccount;
  readonly codes: RowAccount;
  readonly events: RowAccount;
  /** Left out where the input has no such table. */
  readonly regions?: RowAccount;
  readonly plants?: RowAccount;
  /** Decisions on who is the same. */
  readonly merge?: RowAccount;
  readonly problems: readonly Problem[];
}

/** What a file or sheet was recognised as, in words: `square matrix of assists, row gives to column`. */
export interface RecognisedInput {
  readonly file: string;
  readonly sheet?: string;
  readonly form: string;
}

/** A case together with the account of its rows: what reading gives. */
export interface CaseReading {
  readonly case: Case;
  readonly account: ImportAccount;
  /** What each file and sheet was recognised as; left out where the case came from no files. */
  readonly inputs?: readonly RecognisedInput[];
  /** What the input says about who is the same, applied or not; left out where it says nothing. */
  readonly decisions?: readonly MergeDecision[];
}
