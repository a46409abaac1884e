import { type LinkageColumns, readLinkageColumns } from '../read/columns/read-linkage-columns.ts';
import type { Given } from './option.ts';
import type { Progress } from './progress.ts';
import type { Inputs } from './read-files.ts';
import { readOptionsOf } from './read-options.ts';

/** A file from this size on, in bytes, is read in columns where that says the same: smaller ones are read in no time. */
const worthColumns = 8 * 1024 * 1024;

/** The linkages of one large CSV table, for commands that need its account or its network alone; null: read it as a case. */
export async function linkagesInColumns(
  inputs: Inputs,
  given: Given,
  progress: Progress,
): Promise<LinkageColumns | null> {
  const [file] = inputs.files;
  if (inputs.folder || file === undefined || inputs.files.length > 1) return null;
  if (file.bytes.length < worthColumns) return null;
  const options = readOptionsOf(given, inputs.caseId);
  return readLinkageColumns(file, { ...options, onProgress: progress.step });
}
