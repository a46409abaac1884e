import type { ImportAccount } from '../../../src/model/case.ts';
import type { Problem, Severity } from '../../../src/model/problem.ts';
import type { FileMapping, Mapping } from '../../../src/read/mapping/mapping.ts';
import type { InputFile, OpenRequest } from './messages.ts';
import type { Part } from './parts.ts';

/** A table or network file of what the user gave, as the page needs to know it; rows are asked for. */
export interface SourceTable {
  readonly file: string;
  /** Null: a text file or a network file, which have no sheets. */
  readonly sheet: string | null;
  readonly form: 'text' | 'sheet' | 'network';
  /** Headers by column, empty where there is none; as long as the widest row looked at. */
  readonly headers: readonly string[];
  /** The numbers of the rows that hold headers. */
  readonly headerRows: readonly number[];
  /** The number of each row as the spreadsheet shows it, ascending. */
  readonly rowNumbers: Int32Array;
  /** What it seems to be; null where it is better read by its own names (fields of the case). */
  readonly proposal: FileMapping | null;
  /** Whether the proposed ends are of two sorts: hardly a name stands in both columns. */
  readonly apart: boolean;
  /** The encoding it is read in where that is not UTF-8. */
  readonly encoding: string | null;
  /** What shows before anything is read: that the file is cut off. */
  readonly problems: readonly Problem[];
}

export interface SourceRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What reading gives with the mapping as it stands; `failure` where nothing can be built. */
export interface SourceCheck {
  readonly account: Omit<ImportAccount, 'problems'> | null;
  /** The worst first; of very many only the first are sent. */
  readonly problems: readonly Problem[];
  /** All of them, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly failure: string | null;
}

/** What the page may ask of the worker that holds the files, and what it answers. */
export interface SourceRequests {
  load: { readonly ask: { readonly files: readonly InputFile[] }; readonly answer: readonly SourceTable[] };
  /** The tables again, one of them with other headers or in another encoding. */
  shape: {
    readonly ask: { readonly table: number; readonly header?: number; readonly encoding?: string };
    readonly answer: SourceTable;
  };
  rows: {
    readonly ask: { readonly table: number; readonly from: number; readonly count: number };
    readonly answer: readonly SourceRow[];
  };
  /** Writes a text into a cell; the row is its place in `rowNumbers`. */
  edit: {
    readonly ask: {
      readonly table: number;
      readonly place: number;
      readonly column: number;
      readonly text: string;
    };
    readonly answer: SourceRow;
  };
  /** Empties a row, so that the others keep their numbers. */
  empty: { readonly ask: { readonly table: number; readonly place: number }; readonly answer: SourceRow };
  check: {
    readonly ask: { readonly mapping: Mapping | null; readonly options: OpenRequest['options'] };
    readonly answer: SourceCheck;
  };
  /** The problems of the last check as CSV for a spreadsheet. */
  problems: { readonly ask: Record<never, never>; readonly answer: string };
  /** The files as corrected so far. */
  files: { readonly ask: Record<never, never>; readonly answer: readonly InputFile[] };
}

export type SourceAsk = keyof SourceRequests;

export type SourceQuestion = {
  [Ask in SourceAsk]: { readonly id: number; readonly ask: Ask } & SourceRequests[Ask]['ask'];
}[SourceAsk];

export type SourceReply =
  /** The answer, without what follows in so many parts. */
  | { readonly id: number; readonly answer: SourceRequests[SourceAsk]['answer']; readonly parts: number }
  | ({ readonly id: number } & Part)
  | { readonly id: number; readonly failure: string; readonly problems: readonly Problem[] };
