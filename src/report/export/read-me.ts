import type { ExportMetadata } from './export-metadata.ts';

/** The text of a README beside files that cannot say themselves where they come from. */
export function readMe(title: string, metadata: ExportMetadata, more: readonly string[] = []): string {
  const lines = metadata.map(([name, value]) => `${name}: ${value.replace(/\s+/gu, ' ')}`);
  return [title, '', ...lines, ...(more.length === 0 ? [] : ['', ...more]), ''].join('\n');
}
