import type { FileMapping, Mapping } from './mapping.ts';
import { wildcardMatch } from './wildcard-match.ts';

/** What a mapping says of a file or of a sheet of it: the first entry that fits; null where none does. */
export function entryFor(
  mapping: Mapping | undefined,
  file: string,
  sheet: string | null,
): FileMapping | null {
  const fits = (entry: FileMapping) =>
    wildcardMatch(entry.file, file) &&
    (entry.sheet === undefined || (sheet !== null && wildcardMatch(entry.sheet, sheet)));
  return mapping?.files.find(fits) ?? null;
}
