import { UsageError } from '../../errors.ts';
import { pullCase } from '../../neo4j/pull/pull-case.ts';
import { writeCaseFolder } from '../../read/case-csv.ts';
import type { Given } from '../option.ts';
import { printError } from '../print.ts';
import { type Inputs, readFiles } from '../read-files.ts';
import { openDatabase } from './database-options.ts';
import { pullReport } from './pull-report.ts';

const scheme = 'neo4j:';

/** The files behind the inputs the user named; `neo4j:CASE_ID` is a case in the database, as files of a folder. */
export async function readInputs(given: Given): Promise<Inputs> {
  const [first = '', ...others] = given.positionals;
  if (!first.startsWith(scheme)) return readFiles(given.positionals);
  if (others.length > 0)
    throw new UsageError(`Give ${first} alone: a case in the database is a whole input.`);
  const caseId = first.slice(scheme.length);
  const database = await openDatabase(given);
  try {
    const pulled = await pullCase(database, caseId);
    await printError(pullReport(pulled));
    return { files: writeCaseFolder(pulled.case), paths: [], caseId, folder: true };
  } finally {
    await database.close();
  }
}
