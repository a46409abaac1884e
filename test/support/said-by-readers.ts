import type { FuzzInput } from '../../scripts/fuzz/fuzz-input.ts';
import { caseProblems } from '../../src/efficiency/case-problems.ts';
import { ArticulatorError, InputError } from '../../src/errors.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { InputFile } from '../../src/read/input-file.ts';
import type { Mapping } from '../../src/read/mapping/mapping.ts';
import { proposeMapping } from '../../src/read/mapping/propose-mapping.ts';
import { readMapping } from '../../src/read/mapping/read-mapping.ts';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';

/** A sentence of the readers, and what its problem says stands in the file. */
export interface SaidByReader {
  readonly text: string;
  readonly values: readonly string[];
}

/** Everything that reading files in every way says: as a case, as a network, and what is proposed for them. */
export async function saidByReaders(
  files: readonly InputFile[],
  options: ReadOptions,
  nodes: InputFile | null = null,
): Promise<readonly SaidByReader[]> {
  const links = files[0]!;
  return [
    ...(await saidBy(async () => {
      const { case: subject, account } = await readCase(files, options);
      return [...account.problems, ...caseProblems(subject)];
    })),
    ...(await saidBy(
      async () => (await readNetwork(nodes === null ? { links } : { links, nodes }, options)).problems,
    )),
    ...(await saidBy(async () => proposed(files, options))),
  ];
}

/** The same for a damaged input, read by its own mapping where it has one. */
export async function saidOfInput({
  files,
  nodes,
  mapping,
  options,
}: FuzzInput): Promise<readonly SaidByReader[]> {
  let read: Mapping | undefined;
  try {
    read = mapping === null ? undefined : readMapping(mapping);
  } catch (error) {
    // A mapping file that is none is refused by the command line; the page makes its own.
    if (error instanceof InputError && error.problems[0]?.code === 'not-a-mapping') return [];
    if (!(error instanceof InputError)) throw error;
    return error.problems.flatMap(ofProblem);
  }
  return saidByReaders(files, read === undefined ? options : { ...options, mapping: read }, nodes);
}

function proposed(files: readonly InputFile[], options: ReadOptions): readonly SaidByReader[] {
  const notes = proposeMapping(files, options).files.flatMap((entry) => entry.notes ?? []);
  return notes.map((text) => ({ text, values: [] }));
}

async function saidBy(
  read: () => Promise<readonly (Problem | SaidByReader)[]>,
): Promise<readonly SaidByReader[]> {
  try {
    return (await read()).flatMap((each) => ('text' in each ? [each] : ofProblem(each)));
  } catch (error) {
    if (!(error instanceof ArticulatorError)) throw error;
    const problems = error instanceof InputError ? error.problems : [];
    return problems.length > 0 ? problems.flatMap(ofProblem) : [{ text: error.message, values: [] }];
  }
}

function ofProblem({ message, remedy, file, sheet, column, value }: Problem): readonly SaidByReader[] {
  const values = [file, sheet, column, value].filter((each) => each !== undefined);
  return [
    { text: message, values },
    { text: remedy, values },
  ];
}
