import type { Assessment, ClusterAssessment, GovernanceShares } from '../../../src/model/assessment.ts';
import type { Case, ImportAccount } from '../../../src/model/case.ts';
import type { Scope } from '../../../src/model/linkage.ts';
import type { Problem, RowReference } from '../../../src/model/problem.ts';
import type { Study } from '../../../src/study/study.ts';
import type { More } from './more.ts';
import type { PartMessage } from './parts.ts';

export interface InputFile {
  readonly name: string;
  readonly role?: 'links' | 'nodes';
  readonly bytes: Uint8Array;
}

/** What the page asks the worker to open. `options` are those of the reader, as plain data. */
export interface OpenRequest {
  /** `any`: nobody said what the files are. */
  readonly mode: 'case' | 'network' | 'library' | 'any';
  readonly files: readonly InputFile[];
  readonly options: Readonly<Record<string, unknown>>;
  /** The cases of a library. */
  readonly sources?: readonly LibrarySource[];
  /** From a project file: how it was looked at, as records of views. */
  readonly restore?: {
    readonly view: unknown;
    readonly views: readonly { readonly name: string; readonly view: unknown }[];
  };
}

/** The files of one case of a library; `label` is its folder or file. */
export interface LibrarySource {
  readonly label: string;
  readonly files: readonly InputFile[];
}

/** One measure, one value for each actor in the order of the actors; null: not defined for this actor. */
export interface MeasureColumn {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly values: readonly (number | null)[];
  /** Why a value is null, in the same order; empty where none is. */
  readonly reasons: readonly (string | null)[];
  /** It has no values yet: it is still being measured, or was stopped. */
  readonly awaited?: true;
}

/** Where each linkage or link begins and ends, as places of the actors. */
export interface Ends {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Of what is looked at already, what is not there yet: the measures alone, or the judgements too; null: nothing. */
export type Lacking = 'measures' | 'assessment' | null;

/** Whether the positions are those of the file, of the force layout, or a mere start for it. */
export type PlacedBy = 'file' | 'force' | 'start';

export interface OpenedCase {
  readonly mode: 'case';
  readonly subject: Case;
  readonly account: ImportAccount;
  /** The rows that say who is the same. */
  readonly decisions: readonly RowReference[];
  readonly assessment: Assessment;
  /** Byte for byte what `articulator analyse --format json` prints. */
  readonly assessmentText: string;
  /** Scope of each linkage, in the order of the case. */
  readonly scopes: readonly Scope[];
  readonly measures: readonly MeasureColumn[];
  /** x and y of each actor, in the order of the case. */
  readonly positions: Float64Array;
  readonly placedBy: PlacedBy;
  readonly ends: Ends;
  readonly lacks: Lacking;
}

export interface NetworkActor {
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  /** The year it is dated to, where the links have a column of years. */
  readonly year: number | null;
}

/** One number of the whole network, with the sentence of the catalogue. */
export interface NetworkTotal {
  readonly title: string;
  readonly meaning: string;
  readonly value: number | null;
  readonly reason: string | null;
}

/** A plain network: groups and measures, no judgements. */
export interface OpenedNetwork {
  readonly mode: 'network';
  readonly title: string;
  readonly directed: boolean;
  readonly groupColumn: string | null;
  readonly actors: readonly NetworkActor[];
  readonly links: readonly NetworkLink[];
  readonly measures: readonly MeasureColumn[];
  readonly totals: readonly NetworkTotal[];
  /** Triads brokered in the whole network, by role; null without groups. */
  readonly brokerage: Readonly<Record<string, number | null>> | null;
  readonly problems: readonly Problem[];
  readonly positions: Float64Array;
  readonly placedBy: PlacedBy;
  readonly ends: Ends;
  readonly lacks: Lacking;
}

export type Opened = OpenedCase | OpenedNetwork;

/** One cluster of a library: what is compared side by side. */
export interface LibraryCluster
  extends Pick<
    ClusterAssessment,
    'sectorGroup' | 'firms' | 'institutions' | 'linkages' | 'network' | 'efficiency' | 'upgrading'
  > {
  /** How the study calls it. */
  readonly studyId: string;
  readonly name: string;
  readonly shares: GovernanceShares;
  readonly leaders: number;
  /** The name of the actor ranked first. */
  readonly articulator: string | null;
}

export interface LibraryCase {
  readonly label: string;
  readonly title: string;
  readonly year: number | null;
  readonly actors: number;
  readonly linkages: number;
  readonly provenance: Assessment['case']['provenance'];
  /** Its network as SVG; null where it is empty or too large. */
  readonly picture: string | null;
  readonly clusters: readonly LibraryCluster[];
  /** Why it could not be read. */
  readonly failure: string | null;
}

/** Many cases, each in short, and all compared. */
export interface OpenedLibrary {
  readonly mode: 'library';
  readonly cases: readonly LibraryCase[];
  readonly study: Study;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export type WorkerMessage =
  | ({ readonly kind: 'progress' } & Progress)
  /** What was opened, without what follows in so many parts. */
  | { readonly kind: 'opened'; readonly opened: Opened | OpenedLibrary; readonly parts: number }
  /** What was opened was not whole; this belongs to it. Parts follow here too. */
  | { readonly kind: 'more'; readonly more: More; readonly parts: number }
  | PartMessage
  | { readonly kind: 'failed'; readonly message: string; readonly problems: readonly Problem[] };
