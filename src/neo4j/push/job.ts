import { type Pushing, type RowsToWrite, writeRows } from './write-rows.ts';

/** One part of a push, ready to be written: rows of one statement. */
export interface Job {
  readonly what: string;
  readonly total: number;
  /** Writes the rows; gives how many were written. */
  write(pushing: Pushing): Promise<number>;
}

/** The part of a push that sends these rows to their statement. */
export function jobOf<Sent>(rows: RowsToWrite<Sent>): Job {
  return { what: rows.what, total: rows.total, write: (pushing) => writeRows(pushing, rows) };
}
