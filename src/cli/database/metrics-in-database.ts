import { UsageError } from '../../errors.ts';
import type { MetricsResult } from '../../metrics/measure-network.ts';
import { measureInDatabase } from '../../neo4j/metrics/measure-in-database.ts';
import { abortedByInterrupt } from '../interrupt.ts';
import type { Given } from '../option.ts';
import { printError } from '../print.ts';
import type { Progress } from '../progress.ts';
import { openDatabase } from './database-options.ts';

/**
 * `metrics --on neo4j CASE_ID`: the measures that the server itself computes of a case that was pushed. Null where
 * Ctrl-C stopped it: nothing stays behind in the server.
 */
export async function metricsInDatabase(given: Given, progress: Progress): Promise<MetricsResult | null> {
  const [caseId = '', ...others] = given.positionals;
  if (others.length > 0) throw new UsageError('--on neo4j takes one case by its id in the database.');
  for (const name of ['nodes', 'group', 'undirected', 'weight', 'as', 'set']) {
    if (given.flag(name)) throw new UsageError(`--${name} does not go with --on neo4j.`);
  }
  const database = await openDatabase(given);
  const { signal, forget } = abortedByInterrupt('the step');
  try {
    const onStep = (what: string) => progress.step(0, 1, `in the database: ${what}`);
    const notes: string[] = [];
    const onNote = (text: string) => void notes.push(`${text}\n`);
    const found = await measureInDatabase(database, caseId.replace(/^neo4j:/, ''), {
      onStep,
      onNote,
      signal,
    });
    progress.end();
    await printError(notes.join(''));
    await printError(missingSentence(found));
    return found;
  } catch (error) {
    if (!signal.aborted || error !== signal.reason) throw error;
    return null;
  } finally {
    forget();
    await database.close();
  }
}

/** Which measures of actors the database did not compute, and who has them. */
function missingSentence({ actors }: MetricsResult): string {
  const [first] = actors;
  const missing = Object.entries(first?.measures ?? {}).flatMap(([id, value]) =>
    value === null ? [id] : [],
  );
  if (missing.length === 0) return '';
  return `The database does not compute ${missing.join(', ')}: articulator metrics without --on neo4j has them.\n`;
}
