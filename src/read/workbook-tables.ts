import type { InputFile } from './input-file.ts';
import type { ProblemLog } from './problem-log.ts';
import type { RawTable } from './raw-table.ts';
export function workbookTables(
  _file: InputFile,
  _signal: AbortSignal | undefined,
  _log: ProblemLog,
): RawTable[] {
  throw new Error('soon');
}
