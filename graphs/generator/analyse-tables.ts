import { analyse } from '../../src/analyse.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { readCase } from '../../src/read/read-case.ts';

/** The assessment of a case given as the text of its files: what `articulator analyse` says of it. */
export async function analyseTables(texts: Readonly<Record<string, string>>): Promise<Assessment> {
  const encoder = new TextEncoder();
  return analyse(
    await readCase(Object.entries(texts).map(([name, text]) => ({ name, bytes: encoder.encode(text) }))),
  );
}
