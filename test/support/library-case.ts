import { join } from 'node:path';
import { readFiles } from '../../src/cli/read-files.ts';
import type { CaseReading } from '../../src/model/case.ts';
import { readCase } from '../../src/read/read-case.ts';

/** A case of the library, read from its folder. */
export async function libraryCase(name: string): Promise<CaseReading> {
  const inputs = await readFiles([join(import.meta.dirname, '../../graphs', name)]);
  return readCase(inputs.files, { caseId: inputs.caseId });
}
