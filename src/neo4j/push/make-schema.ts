import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import { type StatementName, statement, statementsIn } from '../statements.ts';

const attempts = 20;
const pause = 500;

/**
 * Makes the constraints and indexes, where they are not there yet.
 *
 * A client that was killed while a constraint was being made leaves its index behind, or a server that is
 * still making it: the first is dropped, the second waited for (10 s at most).
 */
export async function makeSchema(database: Database): Promise<void> {
  for (const name of await statementsIn('schema')) await makeOne(database, name);
}

async function makeOne(database: Database, name: StatementName): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.command(name);
    } catch (error) {
      const constraint = /^CREATE CONSTRAINT (\w+)/m.exec(await statement(name))?.[1];
      if (attempt === attempts || constraint === undefined || !isUnfinished(error)) throw error;
      await dropOwnerless(database, constraint);
      await wait(pause);
    }
  }
}

function isUnfinished(error: unknown): boolean {
  return error instanceof DatabaseError && /\.Schema\.\w*(AlreadyExists|Failed)$/.test(error.code ?? '');
}

async function dropOwnerless(database: Database, name: string): Promise<void> {
  const found = await database.read('pull/ownerless-index', { name }, (row) => row.get('name'));
  if (found.length > 0) await database.write('write/drop-index', { name }, async () => undefined);
}
