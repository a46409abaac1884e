import type { ExportMetadata } from './export-metadata.ts';

/** Where the data of an export come from, a line each. */
export function metadataLines(metadata: ExportMetadata): readonly string[] {
  return metadata.map(([name, value]) => `${name}: ${value.replace(/\s+/gu, ' ')}`);
}
