import type { StatementName } from './statements.ts';

/** One row of a result. Integers are bigint. */
export interface Row {
  get(name: string): unknown;
}

/** Runs another statement in the same transaction. */
export type Ask = (
  name: StatementName,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly Row[]>;

/** An open database. Every statement is one transaction, tried again where the connection was lost. */
export interface Database {
  readonly uri: string;
  /** The name of the database at the server. */
  readonly name: string;
  /** What the server calls itself, e.g. `Neo4j/5.26.30`. */
  readonly server: string;

  /**
   * The rows of a reading statement, each converted as it arrives, `undefined` left out. Read anew from the
   * first where the connection broke.
   */
  read<T>(
    name: StatementName,
    parameters: Readonly<Record<string, unknown>>,
    convert: (row: Row) => T | undefined,
  ): Promise<T[]>;

  /** The same for a text of one's own. */
  readText<T>(
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    convert: (row: Row) => T | undefined,
  ): Promise<T[]>;

  /**
   * Runs a writing statement; `check` sees its rows before the transaction is committed, and undoes it by
   * throwing. Throws TooLargeForServer where the server's memory does not suffice.
   */
  write<T>(
    name: StatementName,
    parameters: Readonly<Record<string, unknown>>,
    check: (rows: readonly Row[], ask: Ask) => Promise<T>,
  ): Promise<T>;

  /** Runs a statement of the schema. */
  command(name: StatementName): Promise<void>;

  close(): Promise<void>;
}
