import { expect } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { CaseReading } from '../../src/model/case.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type InputFile, type ReadOptions, readCase } from '../../src/read/read-case.ts';

/** A text file in UTF-8. */
export function textFile(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Reads text files given by name; every account must add up. */
export async function reading(
  files: Readonly<Record<string, string>>,
  options: ReadOptions = {},
): Promise<CaseReading> {
  return summed(
    await readCase(
      Object.entries(files).map(([name, text]) => textFile(name, text)),
      options,
    ),
  );
}

/** The reading itself, after its sums were checked. */
export function summed(result: CaseReading): CaseReading {
  for (const table of ['actors', 'linkages', 'codes', 'events'] as const) {
    const { read, accepted, merged, rejected } = result.account[table];
    expect(accepted + merged + rejected, table).toBe(read);
  }
  return result;
}

/** The problems with a code. */
export function told(result: { readonly account: { readonly problems: readonly Problem[] } }, code: string) {
  return result.account.problems.filter((problem) => problem.code === code);
}

/** `code row column` of each problem that is at least a warning. */
export function complaints(result: CaseReading): readonly string[] {
  return result.account.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, row, column }) => [code, row, column].filter((part) => part !== undefined).join(' '));
}

/** The fatal problem with which a reading fails. */
export async function fatalOf(task: Promise<unknown>): Promise<Problem> {
  const error = await task.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  const problem = (error as InputError).problems[0]!;
  expect(problem.severity).toBe('fatal');
  expect((error as InputError).message).toContain(problem.message);
  return problem;
}
