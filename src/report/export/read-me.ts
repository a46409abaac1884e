import type { ExportMetadata } from './export-metadata.ts';
import { metadataLines } from './metadata-lines.ts';

/** The text of a README beside files that cannot say themselves where they come from. */
export function readMe(title: string, metadata: ExportMetadata, more: readonly string[] = []): string {
  return [title, '', ...metadataLines(metadata), ...(more.length === 0 ? [] : ['', ...more]), ''].join('\n');
}
