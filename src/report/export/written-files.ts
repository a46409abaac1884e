import type { InputFile } from '../../read/input-file.ts';

/** Files of an export, and what is to be known of them, a sentence each. */
export interface WrittenFiles {
  readonly files: readonly InputFile[];
  readonly notes: readonly string[];
}
