import type { CaseReading } from '../model/case.ts';
import { readCase } from '../read/read-case.ts';
import type { Given } from './option.ts';
import type { Progress } from './progress.ts';
import type { Inputs } from './read-files.ts';
import { readOptionsOf } from './read-options.ts';

/** Reads the case in the files, with the read options; says what it does where that takes time. */
export function understand(inputs: Inputs, given: Given, progress: Progress): Promise<CaseReading> {
  const options = readOptionsOf(given, inputs.caseId);
  return readCase(inputs.files, { ...options, onProgress: progress.step });
}
