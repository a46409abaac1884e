import type { Case } from '../../model/case.ts';
import { caseHash } from '../codec/case-hash.ts';
import { caseNode } from '../codec/case-node.ts';
import type { DatabaseValue } from '../codec/properties.ts';
import type { Database } from '../database.ts';
import { type AssessmentJobs, assessmentJobs } from './assessment-jobs.ts';
import type { AssessmentToPush } from './assessment-to-push.ts';
import { type BatchLimits, defaultBatchLimits } from './batches.ts';
import { caseJobs } from './case-jobs.ts';
import { checkPushable } from './check-pushable.ts';
import { differenceTo, noDifference } from './difference.ts';
import { makeSchema } from './make-schema.ts';
import { leftOver, prune } from './prune.ts';
import { PushAccount } from './push-account.ts';
import { removeJudgements, removeMeasures } from './remove-assessment.ts';
import type { Pushing } from './write-rows.ts';

export interface PushOptions {
  /** Writes this assessment and its measures as well. */
  readonly assess?: AssessmentToPush | undefined;
  /** Removes what left the case. Default: it stays, and is told. */
  readonly prune?: boolean | undefined;
  readonly limits?: BatchLimits;
  /** Ends the push between two transactions with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Rows committed of a part, after every transaction. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** Told in words what else happens: what `--prune` is about to remove, what is no longer valid. */
  readonly onNote?: (text: string) => void;
  /** Filled as the push goes on, so that a caller can say how far it came. */
  readonly account?: PushAccount;
}

/**
 * Writes a case, and with `assess` its assessment, so that the database then holds the case as it is.
 *
 * Pushing twice changes nothing. Cut off at any moment and done again it ends in the same state: every
 * statement is a MERGE on a key, and the case is marked complete last. Only nodes and relationships that carry
 * the id of this case are touched. An assessment of a case that changed since is removed, and that is told.
 *
 * Throws InputError where the case cannot be kept in a database, DatabaseError with its remedy.
 */
export async function pushCase(
  database: Database,
  subject: Case,
  options: PushOptions = {},
): Promise<PushAccount> {
  checkPushable(subject);
  const account = options.account ?? new PushAccount();
  const pushing: Pushing = {
    database,
    caseId: subject.id,
    account,
    limits: options.limits ?? defaultBatchLimits,
    signal: options.signal,
    onProgress: options.onProgress,
  };
  await makeSchema(database);
  const hash = caseHash(subject);
  options.signal?.throwIfAborted();
  const isThere = await begin(pushing, hash, options.onNote);
  const difference = isThere ? await differenceTo(subject, database) : noDifference;
  options.signal?.throwIfAborted();
  await setCase(pushing, { inputHash: hash });
  const parts = caseJobs(subject, difference);
  const { assess } = options;
  const judged = assess === undefined ? null : assessmentJobs(subject, assess, hash);
  const all = judged === null ? parts : [...parts, ...judged.judgements, judged.measures];
  for (const { what, total } of all) account.plan(what, total);
  for (const part of parts) await part.write(pushing);
  await tellOrPrune(pushing, difference, options);
  if (judged !== null) await writeAssessment(pushing, judged);
  await setCase(pushing, { ...caseNode(subject), inputHash: hash, complete: true });
  return account;
}

/** In place of the earlier assessment of the name, unless that one says the same: then nothing is taken away. */
async function writeAssessment(pushing: Pushing, judged: AssessmentJobs): Promise<void> {
  const known = { caseId: pushing.caseId, assessment: judged.name };
  const [before] = await pushing.database.read('pull/assessment', known, (row) => row.get('contentHash'));
  const isSame = before === judged.contentHash;
  if (!isSame) await removeJudgements(pushing, judged.name);
  for (const part of judged.judgements) await part.write(pushing);
  if (!isSame) await removeMeasures(pushing);
  await judged.measures.write(pushing);
}

/**
 * Marks the case as being written; an assessment of another state of it goes first. Gives whether the database
 * held anything of the case.
 */
async function begin(pushing: Pushing, hash: string, onNote: PushOptions['onNote']): Promise<boolean> {
  const { database, caseId } = pushing;
  const [known] = await database.read('pull/case', { caseId }, (row) => row.get('properties'));
  const before = (known as Readonly<Record<string, unknown>> | undefined)?.inputHash;
  await setCase(pushing, { complete: false });
  if (known === undefined) return false;
  if (before === hash) return true;
  const [{ judgements = 0n } = {}] = await database.read('pull/judgements', { caseId }, (row) => ({
    judgements: row.get('count') as bigint,
  }));
  if (judgements > 0n) onNote?.('The case changed since it was assessed: the old assessment is removed.');
  await removeJudgements(pushing, null);
  await removeMeasures(pushing);
  return true;
}

async function setCase(
  { database, caseId }: Pushing,
  set: Readonly<Record<string, DatabaseValue>>,
): Promise<void> {
  await database.write('write/case', { caseId, set }, async () => undefined);
}

async function tellOrPrune(
  pushing: Pushing,
  difference: Awaited<ReturnType<typeof differenceTo>>,
  options: PushOptions,
): Promise<void> {
  const left = leftOver(difference);
  if (left === null) return;
  if (options.prune !== true) {
    options.onNote?.(
      `In the database, but no longer in the case: ${left}. They stay there; --prune removes them.`,
    );
    return;
  }
  options.onNote?.(`Removing what left the case: ${left}.`);
  const stayed = await prune(pushing, difference);
  if (stayed > 0) {
    options.onNote?.(`${stayed} of them stay, because something that is not of the case hangs on them.`);
  }
}
