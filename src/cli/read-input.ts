import type { CaseReading } from '../model/case.ts';
import { readCase } from '../read/read-case.ts';
import { visible } from '../report/words.ts';
import type { Given } from './option.ts';
import { printError } from './print.ts';
import type { Progress } from './progress.ts';
import type { Inputs } from './read-files.ts';
import { readOptionsOf } from './read-options.ts';

/** What needs no word: tables that are called and headed as ours are. */
const usual = /^(rows of [a-z]+|fields of the case|case or tables in JSON)$/;

/**
 * Reads the case in the files, with the read options; says what it does where that takes time, and on standard
 * error what each file was recognised as, unless it is a table like the template's or `told` elsewhere.
 */
export async function understand(
  inputs: Inputs,
  given: Given,
  progress: Progress,
  told: 'here' | 'elsewhere' = 'here',
): Promise<CaseReading> {
  const options = readOptionsOf(given, inputs.caseId);
  const reading = await readCase(inputs.files, { ...options, onProgress: progress.step });
  if (told === 'here') {
    for (const { file, sheet, form } of reading.inputs ?? []) {
      if (usual.test(form)) continue;
      const where = sheet === undefined ? file : `${file}, sheet ${sheet}`;
      await printError(`${visible(`${where}: read as ${form}.`)}\n`);
    }
  }
  return reading;
}
