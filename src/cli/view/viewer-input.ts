import type { InputFile } from '../../read/input-file.ts';
import type { ReadOptions } from '../../read/read-options.ts';

/** What the page is given to open: the very bytes the command line read, and how it read them. */
export type ViewerInput = CaseInput | NetworkInput | LibraryInput;

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

/** Many cases: `sources` are their folders or files, `source` of a file the place of its case there. */
export interface LibraryInput {
  readonly mode: 'library';
  readonly options: ReadOptions;
  readonly sources: readonly string[];
  readonly files: readonly (ViewerFile & { readonly source: number })[];
}

export interface ViewerFile {
  readonly file: InputFile;
  readonly role?: 'links' | 'nodes';
  readonly source?: number;
}

/** The text of `api/input`: each file by its name and the address of its bytes. */
export function inputDescription(input: ViewerInput, token: string): string {
  const files = input.files.map(({ file, role, source }: ViewerFile, index) => ({
    name: file.name,
    ...(role === undefined ? {} : { role }),
    ...(source === undefined ? {} : { source }),
    url: `api/files/${index}?token=${token}`,
  }));
  const sources = input.mode === 'library' ? { sources: input.sources } : {};
  return JSON.stringify({ mode: input.mode, options: input.options, ...sources, files });
}
