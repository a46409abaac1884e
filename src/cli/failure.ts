import { ArticulatorError, InputError, UsageError } from '../errors.ts';
import { problemBlocks } from '../report/account-report.ts';
import { renderText } from '../report/render-text.ts';
import { visible } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import { printError } from './print.ts';

/** Prints one clear message for an error and gives the exit code; a stack only with ARTICULATOR_DEBUG=1. */
export async function reportFailure(error: unknown): Promise<number> {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof ArticulatorError;
  const text = known
    ? message
    : `Something went wrong that should not have: ${message}. This is a fault of the program; ` +
      'ARTICULATOR_DEBUG=1 shows where, for a report of it.';
  await printError(`${text.split('\n').flatMap(messageLines).join('\n')}\n`);
  if (error instanceof InputError && error.problems.length > 1) {
    await printError(`\n${renderText(problemBlocks(error.problems))}`);
  }
  if (process.env.ARTICULATOR_DEBUG === '1' && error instanceof Error) {
    await printError(`${error.stack ?? ''}\n`);
  }
  return error instanceof UsageError ? 2 : 1;
}

function messageLines(line: string): string[] {
  return wrap(visible(line), 100, false);
}
