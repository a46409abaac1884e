/**
 * Writes `actors.csv` and `linkages.csv` of every case of the library from its `case.json` and what is known
 * of it by name (`generator/named/`). Run it after changing either: `npx tsx graphs/generate.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildCase } from './generator/build-case.ts';
import { namedRows } from './generator/named/index.ts';

for (const [folder, named] of Object.entries(namedRows)) {
  const at = (file: string) => new URL(`./${folder}/${file}`, import.meta.url);
  const tables = buildCase(JSON.parse(await readFile(at('case.json'), 'utf8')), named);
  for (const [file, text] of Object.entries(tables)) await writeFile(at(file), text);
  const rows = Object.entries(tables).map(([file, text]) => `${file} ${text.split('\n').length - 2} rows`);
  console.log(`${folder}: ${rows.join(', ')}`);
}
