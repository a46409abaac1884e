import { InputError } from '../errors.ts';
import type { CaseReading } from '../model/case.ts';
import { buildCase } from './build-case.ts';
import { checkColumnOption } from './check-column-option.ts';
import { gatherInput } from './gather/gather-input.ts';
import type { InputFile } from './input-file.ts';
import { ProblemLog } from './problem-log.ts';
import type { ReadOptions } from './read-options.ts';

export type { InputFile } from './input-file.ts';
export type { ReadOptions } from './read-options.ts';

/**
 * Reads a case: the files of a folder, or one workbook, or one JSON file, or one links CSV.
 *
 * Gives the case in canonical order, independent of the order of rows (but that the first row of an actor
 * wins), and an account in which every row is accepted, merged or rejected. Problems are sorted by file,
 * sheet, row and column. No file system and no clock: the same code runs in a browser and in Node.
 *
 * Throws InputError, with problems of severity `fatal`, only where nothing can be built; UsageError where an
 * option makes no sense; the signal's reason where it was stopped.
 */
export async function readCase(files: readonly InputFile[], options: ReadOptions = {}): Promise<CaseReading> {
  const log = new ProblemLog();
  try {
    const input = await gatherInput(files, options, log);
    checkColumnOption(options.columns ?? {}, input);
    options.signal?.throwIfAborted();
    return buildCase(input, files, options, log);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.message, [...error.problems, ...log.sorted()]);
  }
}
