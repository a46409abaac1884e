import type { Explanation } from '../../../src/explain/explanation.ts';
import type { Layer } from '../../../src/model/layer.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ExportFormat } from '../../../src/report/export/export-formats.ts';
import type { ChangeOutcome } from '../../../src/scenario/apply-changes.ts';
import type { Change } from '../../../src/scenario/change.ts';
import type { ClusterComparison } from '../../../src/scenario/compare-assessments.ts';
import type { NextBest, NextBestQuestion } from '../../../src/scenario/next-best.ts';
import type { PictureSheet } from '../show/picture-sheet.ts';
import type { Project } from '../show/project-file.ts';
import type { TableName } from './case-tables.ts';
import type { MeasureColumn, OpenedCase, OpenedNetwork, Progress } from './messages.ts';
import type { PartMessage } from './parts.ts';
import type { Counted, Question } from './question.ts';

/** What the page asks of a worker once something is open, and what it answers. */
export interface Tasks {
  readonly scenario: { readonly ask: ScenarioAsk; readonly answer: ScenarioAnswer };
  readonly nextBest: { readonly ask: NextBestAsk; readonly answer: NextBest };
  readonly measures: { readonly ask: MeasuresAsk; readonly answer: readonly MeasureColumn[] };
  readonly explain: { readonly ask: ExplainAsk; readonly answer: readonly Explained[] };
  readonly picture: { readonly ask: PictureAsk; readonly answer: string };
  readonly png: { readonly ask: PngAsk; readonly answer: Uint8Array };
  readonly export: { readonly ask: ExportAsk; readonly answer: ExportAnswer };
  readonly project: { readonly ask: ProjectAsk; readonly answer: Uint8Array };
}

export type TaskName = keyof Tasks;

/** Makes the changes one after another and analyses the case again. */
export interface ScenarioAsk {
  readonly base: ScenarioBase;
  readonly changes: readonly Change[];
}

/** Of the case before: what a scenario needs. */
export type ScenarioBase = Pick<OpenedCase, 'subject' | 'account' | 'assessment' | 'positions' | 'placedBy'>;

export interface ScenarioAnswer {
  /** The case with the changes, as if it had been opened. */
  readonly opened: OpenedCase;
  /** What became of each change. */
  readonly outcomes: readonly ChangeOutcome[];
  /** Every label and number that moved, and why. */
  readonly clusters: readonly ClusterComparison[];
  /** Byte for byte what `articulator scenario --format json` prints. */
  readonly text: string;
}

/** Looks for new linkages after the changes. */
export interface NextBestAsk {
  readonly base: Pick<OpenedCase, 'subject' | 'account'>;
  readonly question: NextBestQuestion;
}
/** Measures what is left of a network; the answer has a value for each of its `size` actors. */
export interface MeasuresAsk {
  readonly size: number;
  /** Places, among all actors, of those left. */
  readonly places: Int32Array;
  readonly actors: readonly { readonly id: string }[];
  readonly groups: readonly (string | null)[] | null;
  /** Of a case: measured on its default projection. */
  readonly linkages?: readonly { readonly from: string; readonly to: string; readonly type: Layer }[];
  /** Of a plain network: measured as they are. */
  readonly links?: readonly { readonly from: string; readonly to: string }[];
  readonly directed?: boolean;
}

export interface ExplainAsk {
  readonly base: Pick<OpenedCase, 'subject' | 'account' | 'assessment'> | null;
  readonly question: Exclude<Question, Counted>;
}

/** How a number came about: what the page shows of an explanation. */
export type Explained = Pick<Explanation, 'title' | 'answer' | 'parts'>;

/** Draws a picture to hand out, as SVG. */
export type PictureAsk = PictureSheet;

/** Paints a picture to hand out, or its preview, as PNG. */
export interface PngAsk {
  readonly svg: string;
  /** Pixels to the pixel of the picture. */
  readonly scale: number;
}

/** Of a case: what its files are written from. */
export type WrittenCase = Pick<
  OpenedCase,
  'mode' | 'subject' | 'account' | 'assessment' | 'scopes' | 'measures'
>;

/** Packs what is open, with how it is looked at, into a project file. */
export type ProjectAsk = Project;

/** Writes what is shown. */
export interface ExportAsk {
  readonly opened: WrittenCase | OpenedNetwork;
  readonly form: ExportForm;
  /** Where what is shown is a scenario: the title that says so, and what moved. */
  readonly scenario: { readonly title: string; readonly clusters: readonly ClusterComparison[] } | null;
}

export type ExportForm =
  | { readonly what: 'table'; readonly table: TableName }
  | { readonly what: 'case'; readonly format: ExportFormat }
  | { readonly what: 'report' };

export interface ExportAnswer {
  /** The end of the file's name; the case's id stands before it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the format cannot hold and what is to be known of the file, a sentence each. */
  readonly notes: readonly string[];
}

/** An ask, without what follows in so many parts. */
export type TaskAsk<Name extends TaskName> =
  | { readonly kind: 'ask'; readonly name: Name; readonly ask: Tasks[Name]['ask']; readonly parts: number }
  | PartMessage;

export type TaskMessage<Name extends TaskName> =
  | ({ readonly kind: 'progress' } & Progress)
  /** The answer, without what follows in so many parts. */
  | { readonly kind: 'done'; readonly answer: Tasks[Name]['answer']; readonly parts: number }
  | PartMessage
  | { readonly kind: 'failed'; readonly message: string; readonly problems: readonly Problem[] };
