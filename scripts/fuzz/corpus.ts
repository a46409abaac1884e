import { readdirSync, readFileSync } from 'node:fs';
import type { FuzzFormat } from './fuzz-input.ts';
import type { Corpus } from './make-input.ts';

const byEnding: Readonly<Record<string, FuzzFormat>> = {
  gexf: 'gexf',
  graphml: 'graphml',
  gml: 'gml',
  net: 'pajek',
  dl: 'dl',
  xlsx: 'workbook',
  csv: 'case-csv',
};

/** The files in test/fixtures, by format: written by tools and by us. */
export function fixtureCorpus(): Corpus {
  const found: { [Format in FuzzFormat]?: { name: string; bytes: Uint8Array }[] } = {};
  for (const folder of ['formats', 'real', 'read']) {
    const url = new URL(`../../test/fixtures/${folder}/`, import.meta.url);
    for (const name of readdirSync(url).sort()) {
      const format = byEnding[name.split('.').at(-1)!];
      if (format === undefined) continue;
      found[format] = [
        ...(found[format] ?? []),
        { name, bytes: new Uint8Array(readFileSync(new URL(name, url))) },
      ];
    }
  }
  return found;
}
