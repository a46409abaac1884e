/** How bad a problem in the data is. `fatal`: nothing can be built. `error`: a row was rejected. */
export type Severity = 'fatal' | 'error' | 'warning' | 'info';

/** Where a row stands in what the user gave. `row` is the number the spreadsheet shows (header = 1). */
export interface RowReference {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
}

/** One thing found in the data: data, not an exception, gathered whole and then shown. */
export interface Problem {
  /** Stable word for programs, e.g. `unknown-linkage-type`. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet?: string;
  /** As the spreadsheet shows it: header = 1. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly message: string;
  /** What the user can do about it. */
  readonly remedy: string;
}

/** The account of one table: `read = accepted + merged + rejected`, always. */
export interface RowAccount {
  readonly read: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
}
