import { writeSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import type { CaseReading } from '../../model/case.ts';
import type { Database } from '../../neo4j/database.ts';
import type { AssessmentToPush } from '../../neo4j/push/assessment-to-push.ts';
import { PushAccount } from '../../neo4j/push/push-account.ts';
import { pushCase } from '../../neo4j/push/push-case.ts';
import type { Preset } from '../../preset.ts';
import { rejectionSentence } from '../../report/account-report.ts';
import { analyseInput } from '../analyse-input.ts';
import { databaseOptions, openDatabase } from '../database/database-options.ts';
import { measureForPush } from '../database/measure-for-push.ts';
import { RateProgress } from '../database/rate-progress.ts';
import { abortedByInterrupt, onStop } from '../interrupt.ts';
import type { Command, Given } from '../option.ts';
import { presetOf, presetOption } from '../preset-option.ts';
import { print, printError } from '../print.ts';
import { Progress } from '../progress.ts';
import { readFiles } from '../read-files.ts';
import { understand } from '../read-input.ts';
import { readOptions } from '../read-options.ts';
import { packageVersion } from '../version.ts';

export const push: Command = {
  name: 'push',
  summary: 'Write a case, and its assessment, into a Neo4j database',
  description: [
    'Reads a case and writes it into Neo4j: actors by kind, linkages by type, clusters, sources. Pushing twice ' +
      'changes nothing; pushing an edited case updates it. Several cases live side by side, told apart by ' +
      'caseId. A push that was cut off is completed by pushing again.',
  ],
  arguments: [{ name: 'INPUT', help: 'a folder of tables, one .xlsx, one .json, or CSV files', many: true }],
  options: {
    assess: { type: 'flag', help: 'Write the assessment, its evidence and the measures of every actor too' },
    prune: {
      type: 'flag',
      help: 'Remove from the database what is no longer in the case, after saying what',
    },
    ...presetOption,
    ...databaseOptions,
    ...readOptions,
  },
  examples: [
    'articulator push my-cluster.xlsx --assess',
    'articulator push my-case --uri neo4j+s://example.org --user ana --password-file secret.txt',
  ],
  async run(given) {
    if (given.texts('preset').length > 0 && !given.flag('assess')) {
      throw new UsageError('--preset belongs to --assess: without it nothing is judged.');
    }
    const preset = await presetOf(given);
    const progress = new Progress();
    try {
      const inputs = await readFiles(given.positionals);
      const reading = await understand(inputs, given, progress);
      const rejected = rejectionSentence(reading.account);
      if (rejected !== null) await printError(`${rejected} The rest is pushed.\n`);
      const assess = given.flag('assess') ? await assessed(reading, preset, given, progress) : undefined;
      const database = await openDatabase(given);
      try {
        return await write(database, reading, assess, given.flag('prune'), progress);
      } finally {
        await database.close();
      }
    } finally {
      progress.end();
    }
  },
};

async function assessed(
  reading: CaseReading,
  preset: Preset,
  given: Given,
  progress: Progress,
): Promise<AssessmentToPush> {
  const assessment = analyseInput(reading, progress, preset);
  const metrics = await measureForPush(reading.case, given, progress);
  return { assessment, metrics, version: await packageVersion() };
}

/** Gives the exit code. */
async function write(
  database: Database,
  { case: subject }: CaseReading,
  assess: AssessmentToPush | undefined,
  prune: boolean,
  progress: Progress,
): Promise<number> {
  const account = new PushAccount();
  const interrupt = abortedByInterrupt('the transaction');
  const forget = onStop(() => {
    writeSync(2, `\nStopped. ${howFar(account)}\n`);
  });
  try {
    await pushCase(database, subject, {
      assess,
      prune,
      account,
      signal: interrupt.signal,
      onProgress: new RateProgress(progress).step,
      onNote: (text) => void printError(`${text}\n`),
    });
  } catch (error) {
    progress.end();
    if (interrupt.signal.aborted && error === interrupt.signal.reason) {
      await printError(`Stopped. ${howFar(account)}\n`);
      return 130;
    }
    if (account.parts.length > 0) await printError(`${howFar(account)}\n`);
    throw error;
  } finally {
    forget();
    interrupt.forget();
  }
  progress.end();
  const where = `database ${database.name} at ${database.uri} (${database.server})`;
  await print(`Case ${subject.id} is in ${where}: ${account.sentence()}.\n`);
  return 0;
}

function howFar(account: PushAccount): string {
  const unknown = account.underWay();
  return (
    `Written and committed: ${account.sentence()}. Not in the database yet: ${account.rest()}. ` +
    (unknown === null ? '' : `Of these, ${unknown} were sent and not answered: they may be in or not. `) +
    'Push again to complete it: nothing is written twice.'
  );
}
