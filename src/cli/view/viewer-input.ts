import type { InputFile } from '../../read/input-file.ts';
import type { ReadOptions } from '../../read/read-options.ts';

/** What the page is given to open: the very bytes the command line read, and how it read them. */
export type ViewerInput = CaseInput | NetworkInput;

export interface CaseInput {
  readonly mode: 'case';
  readonly options: ReadOptions;
  readonly files: readonly ViewerFile[];
}

export interface NetworkInput {
  readonly mode: 'network';
  readonly options: Readonly<Record<string, unknown>>;
  readonly files: readonly ViewerFile[];
}

export interface ViewerFile {
  readonly file: InputFile;
  readonly role?: 'links' | 'nodes';
}

/** The text of `api/input`: each file by its name and the address of its bytes. */
export function inputDescription(input: ViewerInput, token: string): string {
  const files = input.files.map(({ file, role }, index) => ({
    name: file.name,
    ...(role === undefined ? {} : { role }),
    url: `api/files/${index}?token=${token}`,
  }));
  return JSON.stringify({ mode: input.mode, options: input.options, files });
}
