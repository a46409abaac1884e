import { TooLargeForServer } from '../connection/memory-failure.ts';
import type { Database } from '../database.ts';
import type { StatementName } from '../statements.ts';
import { isMeasureName } from './measure-properties.ts';
import { type Pushing, writtenIn } from './write-rows.ts';

/** Removes an assessment of the case, or, with null, all of them. */
export async function removeJudgements(pushing: Pushing, assessment: string | null): Promise<void> {
  await repeat(pushing.database, 'write/delete-judgements', { caseId: pushing.caseId, assessment });
}

/** Takes all measures from the actors of the case. */
export async function removeMeasures({ database, caseId }: Pushing): Promise<void> {
  const names = await database.read('pull/known-measures', { caseId }, (row) => String(row.get('name')));
  const clear = Object.fromEntries(names.filter(isMeasureName).map((name) => [name, null]));
  if (names.length > 0) await repeat(database, 'write/delete-measures', { caseId, clear });
}

const atATime = 5000;

/** Runs a statement until it has nothing left to do, with less at a time where the server's memory is small. */
async function repeat(
  database: Database,
  name: StatementName,
  parameters: Readonly<Record<string, unknown>>,
  limit = atATime,
): Promise<void> {
  try {
    for (;;) {
      const given = { ...parameters, limit: BigInt(limit) };
      if ((await database.write(name, given, async (answer) => writtenIn(answer))) === 0) return;
    }
  } catch (error) {
    if (!(error instanceof TooLargeForServer) || limit === 1) throw error;
    await repeat(database, name, parameters, limit >> 1);
  }
}
