import type { CaseReading } from '../model/case.ts';
import { readCase } from '../read/read-case.ts';
import type { Given } from './option.ts';
import type { Progress } from './progress.ts';
import { type Inputs, readFiles } from './read-files.ts';
import { readOptionsOf } from './read-options.ts';

export interface InputReading {
  readonly inputs: Inputs;
  readonly reading: CaseReading;
}

/**
 * Reads the case the user named, with the read options; says what it does where that takes time.
 * `ready` is asked once the files are known and before they are understood.
 */
export async function readInput(
  given: Given,
  progress: Progress,
  ready: (paths: readonly string[]) => Promise<void> = async () => {},
): Promise<InputReading> {
  const inputs = await readFiles(given.positionals);
  await ready(inputs.paths);
  const options = readOptionsOf(given, inputs.caseId);
  const reading = await readCase(inputs.files, { ...options, onProgress: progress.step });
  return { inputs, reading };
}
