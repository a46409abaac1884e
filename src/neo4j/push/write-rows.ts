import { TooLargeForServer } from '../connection/memory-failure.ts';
import type { Ask, Database, Row } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import type { StatementName } from '../statements.ts';
import { type BatchLimits, batches } from './batches.ts';
import type { PushAccount } from './push-account.ts';

/** What every step of a push is given. */
export interface Pushing {
  readonly database: Database;
  readonly caseId: string;
  readonly account: PushAccount;
  readonly limits: BatchLimits;
  readonly signal?: AbortSignal | undefined;
  /** Told after every transaction. */
  readonly onProgress?: ((done: number, total: number, what: string) => void) | undefined;
}

export interface RowsToWrite<Sent> {
  readonly statement: StatementName;
  /** What the rows are, for progress and errors. */
  readonly what: string;
  readonly rows: Iterable<Sent>;
  readonly total: number;
  /** How a row is called in an error; left out: fewer rows written than sent is no error. */
  readonly nameOf?: (row: Sent) => string;
}

/**
 * Sends rows to a writing statement, one transaction a batch, and compares what was written with what was
 * sent: a difference undoes the transaction and is a DatabaseError that names the rows.
 *
 * A batch that is too large for the server's memory is halved. Gives the number of rows written.
 */
export async function writeRows<Sent>(pushing: Pushing, job: RowsToWrite<Sent>): Promise<number> {
  const { account, limits, onProgress, signal } = pushing;
  account.begin(job.what, job.total);
  let done = 0;
  let written = 0;
  for (const batch of batches(job.rows, limits)) {
    signal?.throwIfAborted();
    written += await writeBatch(pushing, job, batch);
    done += batch.length;
    onProgress?.(done, job.total, job.what);
  }
  return written;
}

async function writeBatch<Sent>(
  pushing: Pushing,
  job: RowsToWrite<Sent>,
  rows: readonly Sent[],
): Promise<number> {
  const { database, caseId, account } = pushing;
  account.send(job.what, rows.length);
  try {
    const written = await database.write(job.statement, { caseId, rows }, async (answer, ask) => {
      const count = writtenIn(answer);
      if (count !== rows.length && job.nameOf !== undefined) throw await notWritten(pushing, job, rows, ask);
      return count;
    });
    account.commit(job.what, rows.length);
    return written;
  } catch (error) {
    if (!isWithoutAnswer(error)) account.undo();
    if (!(error instanceof TooLargeForServer)) throw error;
    if (rows.length === 1) throw tooLarge(job, rows[0]!, error);
    const middle = rows.length >> 1;
    const first = await writeBatch(pushing, job, rows.slice(0, middle));
    return first + (await writeBatch(pushing, job, rows.slice(middle)));
  }
}

/** Whether the connection was lost before the server said what became of the rows. */
function isWithoutAnswer(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    (error.trouble === 'connection-lost' || error.trouble === 'unreachable' || error.trouble === 'no-routing')
  );
}

/** The column `written` of the one row that every writing statement returns. */
export function writtenIn(answer: readonly Row[]): number {
  return Number(answer[0]?.get('written') ?? 0);
}

const namedAtMost = 10;

/** Finds the rows that are not written by asking for halves, in the transaction that will be undone. */
async function notWritten<Sent>(
  { caseId }: Pushing,
  { statement, what, nameOf }: RowsToWrite<Sent>,
  rows: readonly Sent[],
  ask: Ask,
): Promise<DatabaseError> {
  const missing: Sent[] = [];
  const search = async (part: readonly Sent[]): Promise<void> => {
    if (part.length === 0 || missing.length > namedAtMost) return;
    if (writtenIn(await ask(statement, { caseId, rows: part })) === part.length) return;
    if (part.length === 1) {
      missing.push(part[0]!);
      return;
    }
    await search(part.slice(0, part.length >> 1));
    await search(part.slice(part.length >> 1));
  };
  await search(rows);
  const names = missing.slice(0, namedAtMost).map((row) => nameOf!(row));
  const more = missing.length > namedAtMost ? ' and others' : '';
  return new DatabaseError(
    'not-written',
    `Some ${what} could not be written, because what they hang on is not in the database: ${names.join('; ')}${more}. ` +
      'Another program may have changed the case meanwhile; push it again.',
  );
}

function tooLarge<Sent>(
  { what, nameOf }: RowsToWrite<Sent>,
  row: Sent,
  error: TooLargeForServer,
): DatabaseError {
  const name = nameOf === undefined ? '' : ` (${nameOf(row)})`;
  const reason = error.cause instanceof Error ? error.cause.message.split('\n')[0]! : '';
  return new DatabaseError(
    'memory',
    `One row of ${what}${name} alone needs more memory than the server allows: ${reason.slice(0, 200)}. Raise ` +
      'db.memory.transaction.max or dbms.memory.transaction.total.max in neo4j.conf.',
  );
}
