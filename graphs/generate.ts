/**
 * Writes, for every case of the library, `actors.csv` and `linkages.csv` from its `case.json` and what is known
 * of it by name (`generator/named/`), and the tables of its README from what the software then answers.
 *
 * Run it after changing one of these, or the software's answers: `npx tsx graphs/generate.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { buildCase } from './generator/build-case.ts';
import { namedRows } from './generator/named/index.ts';
import { writtenReadme } from './generator/readme.ts';

for (const [folder, named] of Object.entries(namedRows)) {
  const at = (file: string) => new URL(`./${folder}/${file}`, import.meta.url);
  const caseText = await readFile(at('case.json'), 'utf8');
  const tables = buildCase(JSON.parse(caseText), named);
  const texts = { 'case.json': caseText, ...tables };
  const readme = await writtenReadme(await readFile(at('README.md'), 'utf8'), texts, named);
  for (const [file, text] of Object.entries({ ...tables, 'README.md': readme }))
    await writeFile(at(file), text);
  const rows = Object.entries(tables).map(([file, text]) => `${file} ${text.split('\n').length - 2} rows`);
  console.log(`${folder}: ${rows.join(', ')}`);
}
